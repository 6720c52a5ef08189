package nl.nota.nota;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Wijziging.Segment;

/** Counts the words that two texts have differently. */
final class Woordtelling {
    private Woordtelling() {}

    /** How many words differ: of words that were replaced, the larger number. */
    static int count(List<Segment> segmenten) {
        var totaal = 0;
        var weg = new StringBuilder();
        var bij = new StringBuilder();
        for (var segment : segmenten) {
            switch (segment.verschil()) {
                case VERWIJDERD -> weg.append(segment.tekst());
                case TOEGEVOEGD -> bij.append(segment.tekst());
                case GELIJK -> {
                    totaal += larger(weg, bij);
                    weg.setLength(0);
                    bij.setLength(0);
                }
            }
        }
        return totaal + larger(weg, bij);
    }

    private static int larger(CharSequence weg, CharSequence bij) {
        return Stream.of(weg, bij).mapToInt(Woordtelling::words).max().orElse(0);
    }

    private static int words(CharSequence tekst) {
        return tekst.isEmpty() || tekst.toString().isBlank()
                ? 0
                : tekst.toString().strip().split("\\s+").length;
    }
}
