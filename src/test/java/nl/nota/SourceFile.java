package nl.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A file of the repository, for the rules that no compiler knows. */
record SourceFile(Path path, String text) {

    /** All files under a directory with one of these endings; none at all is a mistake in the rule. */
    static List<SourceFile> under(String directory, String... endings) {
        try (var files = Files.walk(Path.of(directory))) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
            if (found.isEmpty()) throw new IllegalStateException("No files to judge in " + directory);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each place where the pattern stands, as file:line: text. */
    List<String> places(Pattern pattern) {
        var places = new ArrayList<String>();
        var lines = text.lines().toList();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (pattern.matcher(line).find()) places.add(path + ":" + number + ": " + line.strip());
        }
        return places;
    }

    long lines() {
        return text.lines().count();
    }
}
