package nl.nota.openbaarmaking.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.nota.openbaarmaking.Lakdeel;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the nota as it stands beside the list, with marks where something may have to stay inside.
 *
 * @param sleutel names it in a plaats
 * @param titel as people call it
 */
record Laktekst(String sleutel, String titel, List<Regel> regels) {

    /**
     * A line of it.
     *
     * @param van where it begins in the text of its deel, in code points
     */
    record Regel(int van, List<Stuk> stukken) {}

    /**
     * Words, marked or not.
     *
     * @param rij what stands in the list about them, or null when nothing does
     */
    record Stuk(String tekst, Lakblad.@Nullable Rij rij) {}

    /** Whether something in it may have to stay inside. */
    boolean isMarked() {
        return regels.stream().anyMatch(regel -> regel.stukken().stream().anyMatch(stuk -> stuk.rij() != null));
    }

    static Laktekst of(Lakdeel deel, List<Lakblad.Rij> alle) {
        var eigen = alle.stream()
                .filter(rij -> rij.regel().plaats().deel().equals(deel.sleutel()))
                .sorted(Comparator.comparing(rij -> rij.regel().plaats()))
                .toList();
        var regels = new ArrayList<Regel>();
        var van = 0;
        for (var regel : deel.tekst().split("\n", -1)) {
            var lengte = regel.codePointCount(0, regel.length());
            regels.add(new Regel(van, pieces(regel, van, van + lengte, eigen)));
            van += lengte + 1;
        }
        return new Laktekst(deel.sleutel(), deel.titel(), regels);
    }

    /** Of marks that overlap the first is shown. */
    private static List<Stuk> pieces(String regel, int van, int tot, List<Lakblad.Rij> eigen) {
        var stukken = new ArrayList<Stuk>();
        var hier = van;
        for (var rij : eigen) {
            var begin = Math.max(rij.regel().plaats().begin(), hier);
            var eind = Math.min(rij.regel().plaats().eind(), tot);
            if (begin >= eind) continue;
            if (begin > hier) stukken.add(new Stuk(cut(regel, hier - van, begin - van), null));
            stukken.add(new Stuk(cut(regel, begin - van, eind - van), rij));
            hier = eind;
        }
        if (hier < tot) stukken.add(new Stuk(cut(regel, hier - van, tot - van), null));
        return stukken;
    }

    private static String cut(String regel, int begin, int eind) {
        var van = regel.offsetByCodePoints(0, begin);
        return regel.substring(van, regel.offsetByCodePoints(van, eind - begin));
    }
}
