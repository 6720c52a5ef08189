package nl.nota.nota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.nota.nota.Wijziging.Segment;
import nl.nota.nota.Wijziging.Verschil;

/**
 * Which words of a text went and which came, as a reader wants to see them: white space only where it alone differs.
 */
final class Woordverschil {
    private final List<Segment> uit = new ArrayList<>();
    private final List<Woord> gelijk = new ArrayList<>();
    private final List<Woord> weg = new ArrayList<>();
    private final List<Woord> bij = new ArrayList<>();

    private Woordverschil() {}

    static List<Segment> of(String was, String wordt) {
        return of(Woord.of(was), Woord.of(wordt));
    }

    static List<Segment> of(List<Woord> was, List<Woord> wordt) {
        var lezer = new Woordverschil();
        lezer.read(Woordenrij.of(was), Woordenrij.of(wordt));
        lezer.flush();
        return lezer.uit;
    }

    /** All of it in one of the two, or in both. */
    static List<Segment> all(Verschil verschil, List<Woord> woorden) {
        var lezer = new Woordverschil();
        lezer.add(verschil, woorden);
        return lezer.uit;
    }

    private void read(Woordenrij was, Woordenrij wordt) {
        var nummers = new HashMap<Woord, Integer>();
        var i = 0;
        var j = 0;
        for (var stuk : Woordenpaar.of(was.numbered(nummers), wordt.numbered(nummers))) {
            for (var n = stuk.woorden().size(); n > 0; n--) {
                switch (stuk.verschil()) {
                    case VERWIJDERD -> took(weg, was.voor(i), was.woorden().get(i++));
                    case TOEGEVOEGD -> took(bij, wordt.voor(j), wordt.woorden().get(j++));
                    case GELIJK -> {
                        between(was.voor(i), wordt.voor(j++));
                        equal(List.of(was.woorden().get(i++)));
                    }
                }
            }
        }
        between(was.voor(i), wordt.voor(j));
    }

    private static void took(List<Woord> kant, List<Woord> wit, Woord woord) {
        kant.addAll(wit);
        kant.add(woord);
    }

    private void between(List<Woord> wit, List<Woord> ander) {
        if (wit.equals(ander)) {
            equal(wit);
        } else {
            weg.addAll(wit);
            bij.addAll(ander);
        }
    }

    private void equal(List<Woord> woorden) {
        if (woorden.isEmpty()) return;
        if (!weg.isEmpty() || !bij.isEmpty()) flush();
        gelijk.addAll(woorden);
    }

    /** What both have, what went, and what came; the white space before a word that was replaced stays. */
    private void flush() {
        while (!weg.isEmpty()
                && !bij.isEmpty()
                && weg.getFirst().isWit()
                && weg.getFirst().equals(bij.getFirst())) {
            gelijk.add(weg.removeFirst());
            bij.removeFirst();
        }
        add(Verschil.GELIJK, gelijk);
        add(Verschil.VERWIJDERD, weg);
        add(Verschil.TOEGEVOEGD, bij);
        gelijk.clear();
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
}
