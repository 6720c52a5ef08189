package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** Bijlagen in words, one to a line, as a comparison of two versies shows them. */
final class Bijlageregel {
    private static final int KORT = 8;

    private Bijlageregel() {}

    static String lines(List<Bijlage> bijlagen) {
        return IntStream.range(0, bijlagen.size())
                .mapToObj(plaats -> (plaats + 1) + ". " + line(bijlagen.get(plaats)))
                .collect(joining("\n"));
    }

    /** The beginning of the hash tells two files of one name apart. */
    private static String line(Bijlage bijlage) {
        var bestand = bijlage.bestand();
        return bijlage.rol().opschrift() + ": " + bijlage.titel()
                + (bijlage.referentie().isEmpty() ? "" : ", kenmerk " + bijlage.referentie())
                + " (" + bestand.naam() + ", " + bestand.omvang() + ", inhoud "
                + bestand.sha256().substring(0, KORT) + ", " + (bijlage.openbaar() ? "wordt openbaar" : "niet openbaar")
                + ")";
    }
}
