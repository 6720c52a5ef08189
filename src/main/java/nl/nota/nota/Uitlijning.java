package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays two rows of things side by side: what is equal and stands in the same order stays in its place. It asks each
 * thing a bounded number of times whether it equals another, however many are equal and however they were shuffled.
 */
final class Uitlijning<T> {
    /** Not there. */
    static final int GEEN = -1;

    private final List<T> oud;
    private final List<T> nieuw;
    private final int[] naar;

    private Uitlijning(List<T> oud, List<T> nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
        this.naar = new int[oud.size()];
        Arrays.fill(naar, GEEN);
    }

    /** For each old thing the place of its equal among the new, rising; {@link #GEEN} when it has none in its place. */
    static <T> int[] of(List<T> oud, List<T> nieuw) {
        var lijn = new Uitlijning<>(oud, nieuw);
        lijn.between(0, oud.size(), 0, nieuw.size(), true);
        return lijn.naar;
    }

    /** Of these pairs, by rising old place, which keep the order of the new places: as many as possible. */
    static boolean[] rising(int[] nieuwePlaats) {
        var staart = new int[nieuwePlaats.length];
        var vorige = new int[nieuwePlaats.length];
        var lengte = 0;
        for (var i = 0; i < nieuwePlaats.length; i++) {
            var laag = 0;
            var hoog = lengte;
            while (laag < hoog) {
                var midden = (laag + hoog) / 2;
                if (nieuwePlaats[staart[midden]] < nieuwePlaats[i]) laag = midden + 1;
                else hoog = midden;
            }
            vorige[i] = laag == 0 ? GEEN : staart[laag - 1];
            staart[laag] = i;
            if (laag == lengte) lengte++;
        }
        var blijft = new boolean[nieuwePlaats.length];
        for (var i = lengte == 0 ? GEEN : staart[lengte - 1]; i != GEEN; i = vorige[i]) blijft[i] = true;
        return blijft;
    }

    private void between(int van, int tot, int vanNieuw, int totNieuw, boolean verder) {
        while (van < tot && vanNieuw < totNieuw && oud.get(van).equals(nieuw.get(vanNieuw))) naar[van++] = vanNieuw++;
        while (van < tot && vanNieuw < totNieuw && oud.get(tot - 1).equals(nieuw.get(totNieuw - 1)))
            naar[--tot] = --totNieuw;
        if (verder && van < tot && vanNieuw < totNieuw) middle(van, tot, vanNieuw, totNieuw);
    }

    /** The first of equal things belongs to the first, the second to the second; those in order stay. */
    private void middle(int van, int tot, int vanNieuw, int totNieuw) {
        Map<T, Deque<Integer>> plaatsen = new HashMap<>();
        for (var j = vanNieuw; j < totNieuw; j++)
            plaatsen.computeIfAbsent(nieuw.get(j), een -> new ArrayDeque<>()).add(j);
        var paren = new ArrayList<int[]>();
        for (var i = van; i < tot; i++) {
            var plaats = plaatsen.getOrDefault(oud.get(i), new ArrayDeque<>()).poll();
            if (plaats != null) paren.add(new int[] {i, plaats});
        }
        var blijft = rising(paren.stream().mapToInt(paar -> paar[1]).toArray());
        var hier = van;
        var hierNieuw = vanNieuw;
        for (var nr = 0; nr < blijft.length; nr++) {
            if (!blijft[nr]) continue;
            var paar = paren.get(nr);
            between(hier, paar[0], hierNieuw, paar[1], false);
            naar[paar[0]] = paar[1];
            hier = paar[0] + 1;
            hierNieuw = paar[1] + 1;
        }
        between(hier, tot, hierNieuw, totNieuw, false);
    }
}
