package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.opslag.Kindproces;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the words on a picture with Tesseract, where the house has it. It is given what the public sees, so it cannot
 * read what that does not show.
 */
@Component
class Beeldlezer {
    private static final List<String> PLAATSEN =
            List.of("/usr/bin/tesseract", "/usr/local/bin/tesseract", "/opt/homebrew/bin/tesseract");
    private static final Path ENV = Path.of("/usr/bin/env");
    private static final int VELDEN = 12;

    private final Kindproces kind;
    private final @Nullable String programma;

    /**
     * A reader.
     *
     * @param programma where it lies; empty to look for it where it usually does, {@code geen} for none
     */
    Beeldlezer(Kindproces kind, @Value("${nota.openbaar.tesseract:}") String programma) {
        this.kind = kind;
        this.programma = programma.isBlank()
                ? PLAATSEN.stream()
                        .filter(een -> Files.isExecutable(Path.of(een)))
                        .findFirst()
                        .orElse(null)
                : programma.equals("geen") ? null : programma;
    }

    boolean isThere() {
        return programma != null;
    }

    /** The words on a picture, line by line; nothing when nobody can read them here. */
    Optional<List<List<Woord>>> read(byte[] png, int dpi) {
        if (programma == null) return Optional.empty();
        var opdracht = new ArrayList<String>();
        // On one thread: those of Tesseract wait for each other by turning round and round.
        if (Files.isExecutable(ENV)) opdracht.addAll(List.of(ENV.toString(), "OMP_THREAD_LIMIT=1"));
        opdracht.addAll(List.of(programma, "stdin", "stdout", "-l", "nld", "--dpi", String.valueOf(dpi), "tsv"));
        var uitslag = kind.run(opdracht, png);
        if (uitslag.einde() != Kindproces.Einde.KLAAR) return Optional.empty();
        return Optional.of(lines(new String(uitslag.antwoord(), StandardCharsets.UTF_8)));
    }

    /** A word, and where it stands in pixels. */
    record Woord(String tekst, Rectangle plek) {}

    /** Its table has a row for each word: level, page, block, paragraph, line, word, left, top, width, height, ... */
    static List<List<Woord>> lines(String tabel) {
        var regels = new LinkedHashMap<String, List<Woord>>();
        for (var rij : tabel.lines().toList()) {
            var veld = rij.split("\t", -1);
            if (veld.length < VELDEN || !veld[0].equals("5") || veld[11].isBlank()) continue;
            var plek = Stream.of(veld[6], veld[7], veld[8], veld[9])
                    .filter(getal -> getal.matches("\\d{1,6}"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (plek.length == 4)
                regels.computeIfAbsent(String.join(" ", veld[2], veld[3], veld[4]), regel -> new ArrayList<>())
                        .add(new Woord(veld[11].strip(), new Rectangle(plek[0], plek[1], plek[2], plek[3])));
        }
        return List.copyOf(regels.values());
    }
}
