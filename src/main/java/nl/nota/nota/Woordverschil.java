package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Wijziging.Segment;
import nl.nota.nota.Wijziging.Verschil;
import nl.nota.nota.Woordenpaar.Stuk;

/** Which words of a text went and which came, as a reader wants to see them. */
final class Woordverschil {
    private final List<Segment> uit = new ArrayList<>();
    private final List<Woord> weg = new ArrayList<>();
    private final List<Woord> bij = new ArrayList<>();

    private Woordverschil() {}

    static List<Segment> of(String was, String wordt) {
        return of(Woord.of(was), Woord.of(wordt));
    }

    static List<Segment> of(List<Woord> was, List<Woord> wordt) {
        var lezer = new Woordverschil();
        lezer.tidy(Woordenpaar.of(was, wordt));
        return lezer.uit;
    }

    /** All of it in one of the two, or in both. */
    static List<Segment> all(Verschil verschil, List<Woord> woorden) {
        var lezer = new Woordverschil();
        lezer.add(verschil, woorden);
        return lezer.uit;
    }

    /** What went before what came, in one piece each, also over the space between two words that both changed. */
    private void tidy(List<Stuk<Woord>> stukken) {
        for (var i = 0; i < stukken.size(); i++) {
            var stuk = stukken.get(i);
            var gelijk = stuk.verschil() == Verschil.GELIJK;
            var open = !weg.isEmpty() || !bij.isEmpty();
            var brug = gelijk && open && i + 1 < stukken.size() && isBrug(stuk.woorden());
            if (gelijk && !brug) flush();
            if (gelijk && !brug) add(Verschil.GELIJK, stuk.woorden());
            if (brug || stuk.verschil() == Verschil.VERWIJDERD) weg.addAll(stuk.woorden());
            if (brug || stuk.verschil() == Verschil.TOEGEVOEGD) bij.addAll(stuk.woorden());
        }
        flush();
    }

    private static boolean isBrug(List<Woord> woorden) {
        return woorden.stream().allMatch(Woord::isWit);
    }

    private void flush() {
        add(Verschil.VERWIJDERD, weg);
        add(Verschil.TOEGEVOEGD, bij);
        weg.clear();
        bij.clear();
    }

    /** Words of one type in one piece. */
    private void add(Verschil verschil, List<Woord> woorden) {
        for (var van = 0; van < woorden.size(); ) {
            var eerste = woorden.get(van);
            var tekst = new StringBuilder();
            while (van < woorden.size() && woorden.get(van).isLike(eerste))
                tekst.append(woorden.get(van++).tekst());
            uit.add(new Segment(
                    verschil, tekst.toString(), eerste.vet(), eerste.cursief(), eerste.adres(), eerste.anker()));
        }
    }

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
        return Stream.of(weg, bij).mapToInt(Woordverschil::words).max().orElse(0);
    }

    private static int words(CharSequence tekst) {
        return tekst.isEmpty() || tekst.toString().isBlank()
                ? 0
                : tekst.toString().strip().split("\\s+").length;
    }
}
