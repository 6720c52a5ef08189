package nl.nota.organisatie;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a list of the house.
 *
 * @param regel the line of the file that it begins on; 0 for what is here already or was typed on a page
 * @param waarden what stands in each column of its {@link Huislijstsoort}; nothing is an empty text
 */
public record Huisrij(Huislijstsoort soort, int regel, List<String> waarden) {
    public Huisrij {
        waarden = List.copyOf(waarden);
        if (waarden.size() != soort.kolommen().size()) throw new IllegalArgumentException("A value for each column");
    }

    /** A row that stands in no file. */
    public static Huisrij of(Huislijstsoort soort, String... waarden) {
        return new Huisrij(soort, 0, List.of(waarden));
    }

    /** What stands in a column. */
    public String waarde(String kolom) {
        return waarden.get(soort.kolommen().indexOf(kolom));
    }

    /** What stands in it, without what is left open. */
    public List<String> filled() {
        return waarden.stream().filter(waarde -> !waarde.isEmpty()).toList();
    }

    /** What tells it from every other row. */
    String sleutel() {
        return String.join(" ", waarden.subList(0, soort.sleutels()));
    }

    /** What this row changes in the other, which has the same key; empty when they are alike. */
    List<Huiswijziging.Verschil> differences(Huisrij was) {
        return IntStream.range(soort.sleutels(), waarden.size())
                .filter(n -> !waarden.get(n).equals(was.waarden.get(n)))
                .mapToObj(n -> new Huiswijziging.Verschil(soort.kolommen().get(n), was.waarden.get(n), waarden.get(n)))
                .toList();
    }

    /** The words of a column that holds more than one. */
    List<String> words(String kolom) {
        return List.of(waarde(kolom).split(" ", -1)).stream()
                .filter(woord -> !woord.isEmpty())
                .toList();
    }
}
