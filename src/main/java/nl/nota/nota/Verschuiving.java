package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nota.nota.Wijziging.Verschil;

/** Where words of a text lie in the next one that was written out of it, whatever was typed around and within them. */
final class Verschuiving {
    private static final Pattern STUK = Pattern.compile("[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private final String was;
    private final String wordt;
    private final List<Brok> brokken = new ArrayList<>();

    /** What went, and what came in its place. */
    private record Brok(int van, int tot, int vanNieuw, int totNieuw) {}

    /**
     * Where they lie now, half open.
     *
     * @param heel whether none of them went
     */
    record Plek(int begin, int eind, boolean heel) {}

    Verschuiving(String was, String wordt) {
        this.was = was;
        this.wordt = wordt;
        var i = 0;
        var j = 0;
        var van = 0;
        var vanNieuw = 0;
        for (var stuk : Woordenpaar.of(pieces(was), pieces(wordt))) {
            var lengte = stuk.woorden().stream().mapToInt(String::length).sum();
            if (stuk.verschil() == Verschil.GELIJK) {
                add(van, i, vanNieuw, j);
                i += lengte;
                j += lengte;
                van = i;
                vanNieuw = j;
            } else if (stuk.verschil() == Verschil.VERWIJDERD) {
                i += lengte;
            } else {
                j += lengte;
            }
        }
        add(van, i, vanNieuw, j);
    }

    private static List<String> pieces(String tekst) {
        return STUK.matcher(tekst).results().map(een -> een.group()).toList();
    }

    /** Of two words that begin or end alike only the rest differs. */
    private void add(int van, int tot, int vanNieuw, int totNieuw) {
        while (van < tot && vanNieuw < totNieuw && was.charAt(van) == wordt.charAt(vanNieuw)) {
            van++;
            vanNieuw++;
        }
        while (van < tot && vanNieuw < totNieuw && was.charAt(tot - 1) == wordt.charAt(totNieuw - 1)) {
            tot--;
            totNieuw--;
        }
        if (van < tot || vanNieuw < totNieuw) brokken.add(new Brok(van, tot, vanNieuw, totNieuw));
    }

    /** Where these words lie now; nowhere when less than half of their letters is left. */
    Optional<Plek> of(int begin, int eind) {
        var over = letters(was, begin, eind);
        var eerst = over;
        var nieuwBegin = begin;
        var nieuwEind = eind;
        for (var brok : brokken) {
            var erbij = brok.totNieuw() - brok.vanNieuw() - (brok.tot() - brok.van());
            if (brok.tot() <= begin) {
                // Before them; what is written right before them too.
                nieuwBegin += erbij;
                nieuwEind += erbij;
            } else if (brok.van() < eind) {
                // Within them, or over an edge: then what came stays inside too.
                if (brok.van() < begin) nieuwBegin -= begin - brok.van();
                nieuwEind += brok.tot() > eind ? erbij + brok.tot() - eind : erbij;
                over -= letters(was, Math.max(begin, brok.van()), Math.min(eind, brok.tot()));
            }
        }
        if (over == 0 || over * 2 < eerst) return Optional.empty();
        return Optional.of(whole(begin, eind, nieuwBegin, nieuwEind, over == eerst));
    }

    /** What was written against a whole word belongs to it. */
    private Plek whole(int begin, int eind, int nieuwBegin, int nieuwEind, boolean heel) {
        if (isEdge(was, begin)) while (!isEdge(wordt, nieuwBegin)) nieuwBegin--;
        if (isEdge(was, eind)) while (!isEdge(wordt, nieuwEind)) nieuwEind++;
        while (nieuwBegin < nieuwEind && wordt.charAt(nieuwBegin) == ' ') nieuwBegin++;
        while (nieuwBegin < nieuwEind && wordt.charAt(nieuwEind - 1) == ' ') nieuwEind--;
        return new Plek(nieuwBegin, nieuwEind, heel);
    }

    /** Whether something of these words of the new text was not in the old one. */
    boolean isNieuw(int begin, int eind) {
        return brokken.stream().anyMatch(brok -> brok.vanNieuw() < eind && begin < brok.totNieuw());
    }

    private static int letters(String tekst, int begin, int eind) {
        return (int) tekst.substring(begin, eind).chars().filter(c -> c != ' ').count();
    }

    private static boolean isEdge(String tekst, int plaats) {
        return plaats <= 0
                || plaats >= tekst.length()
                || !Character.isLetterOrDigit(tekst.charAt(plaats - 1))
                || !Character.isLetterOrDigit(tekst.charAt(plaats));
    }
}
