package nl.nota;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the product, and where its code and templates ask for them. */
final class Messages {
    private static final Pattern KEY = Pattern.compile("(?m)^([^#!=\\s][^=\\s]*)\\s*=");
    private static final Pattern REDEN =
            Pattern.compile("Reden\\s*\\.\\s*(?:magNiet|achterhaald|onjuist)\\(\\s*\"([^\"]+)\"");
    private static final Pattern ASKED =
            Pattern.compile("#\\{([\\w.-]+)[}(]|#messages\\.msg\\('([\\w.-]+)'|getMessage\\(\\s*\"([\\w.-]+)\"");

    /**
     * A name with dots, as it stands in code and templates; it ends in a dot when the rest is known only at run time.
     */
    private static final Pattern NAME = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+\\.?|[a-z]+\\.(?=[\"$])");

    /**
     * The label of a constant, for instance fase.CONCEPT: named after its type, in the file of the module that has it.
     */
    private static final Pattern LABEL = Pattern.compile("[a-z]+\\.[A-Z][A-Z_]*");

    private final List<SourceFile> files;
    private final List<SourceFile> askers;

    Messages(List<SourceFile> files, List<SourceFile> askers) {
        this.files = files;
        this.askers = askers;
    }

    static Messages ofTheProduct() {
        var java = SourceFile.under("src/main/java", ".java");
        var templates = SourceFile.under("src/main/resources/templates", ".html");
        return new Messages(
                SourceFile.under("src/main/resources/messages", ".properties"),
                Stream.concat(java.stream(), templates.stream()).toList());
    }

    /** Every key with its sentence. */
    Map<String, String> sentences() {
        var all = new TreeMap<String, String>();
        for (var file : files) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(file.text()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, value) -> all.put((String) key, (String) value));
        }
        return all;
    }

    /** Keys that stand twice, or in the file of another module. */
    List<String> misplaced() {
        var misplaced = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var file : files) {
            var module = file.path().getFileName().toString().replace(".properties", ".");
            found(KEY, file)
                    .map(match -> match.group(1))
                    .filter(key -> !seen.add(key)
                            || !(key.startsWith(module) || LABEL.matcher(key).matches()))
                    .forEach(key -> misplaced.add(file.path() + ": " + key));
        }
        return misplaced;
    }

    /** Keys that are asked for in so many words, with where. */
    List<String> missing() {
        var known = sentences().keySet();
        return askers.stream()
                .flatMap(file -> Stream.concat(found(REDEN, file), found(ASKED, file))
                        .map(Messages::group)
                        .filter(key -> !known.contains(key) && !key.endsWith("."))
                        .map(key -> file.path() + ": " + key))
                .toList();
    }

    /** Keys that nothing names, in whole or by their beginning. */
    List<String> unused() {
        Set<String> names = askers.stream()
                .flatMap(file -> found(NAME, file).map(MatchResult::group))
                .collect(Collectors.toSet());
        var beginnings = names.stream().filter(name -> name.endsWith(".")).toList();
        return sentences().keySet().stream()
                .filter(key -> !names.contains(key) && !names.contains(key + "."))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, SourceFile file) {
        return pattern.matcher(file.text()).results();
    }

    private static String group(MatchResult match) {
        for (var group = 1; group <= match.groupCount(); group++)
            if (match.group(group) != null) return match.group(group);
        return match.group();
    }
}
