package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.nota.nota.Alineaverschil.Vorm;

/** Bijlagen in words, one to a line, as a comparison of two versies shows them. */
final class Bijlageregel {
    private static final int KORT = 8;
    private static final Pattern INHOUD = Pattern.compile(", inhoud ([0-9a-f]{8}), (?:niet|wordt) openbaar\\)$");

    private Bijlageregel() {}

    static String lines(List<Bijlage> bijlagen) {
        return IntStream.range(0, bijlagen.size())
                .mapToObj(plaats -> (plaats + 1) + ". " + line(bijlagen.get(plaats)))
                .collect(joining("\n"));
    }

    /** Taken apart again: each line is compared on its own, and its number says only where it stands. */
    static List<Eenheid> units(String regels) {
        return regels.lines()
                .map(regel -> regel.split(" ", 2))
                .map(deel -> Eenheid.of(
                        new Eenheid.Kern(Vorm.BIJLAGE, 0, false, List.of()),
                        0,
                        deel[0],
                        List.of(List.of(new Inline.Woorden(deel[1])))))
                .toList();
    }

    /** By which content its line says that the file has. */
    static String inhoud(String regel) {
        var m = INHOUD.matcher(regel);
        return m.find() ? m.group(1) : "";
    }

    /** The beginning of the hash tells two files of one name apart. */
    private static String line(Bijlage bijlage) {
        var bestand = bijlage.bestand();
        return bijlage.rol().opschrift() + ": " + bijlage.titel()
                + (bijlage.referentie().isEmpty() ? "" : ", kenmerk " + bijlage.referentie())
                + " (" + bestand.naam().replaceAll("[\\r\\n]+", " ") + ", " + bestand.omvang() + ", inhoud "
                + bestand.sha256().substring(0, KORT) + ", " + (bijlage.openbaar() ? "wordt openbaar" : "niet openbaar")
                + ")";
    }
}
