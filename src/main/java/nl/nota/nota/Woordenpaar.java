package nl.nota.nota;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Wijziging.Verschil;

/**
 * Two rows of words laid side by side: the fewest that went and came, as long as that costs no more than a bounded
 * number of looks for each word; beyond that, between the words that each has once, and else one block for another.
 */
final class Woordenpaar<W> {
    /** So many words and spaces that differ are laid side by side at once. */
    private static final int INEENS = 2_000;

    /** So many looks for each word are spent on pieces that are found between words that each has once. */
    private static final int BLIKKEN = 64;

    private final List<W> oud;
    private final List<W> nieuw;
    private final List<Stuk<W>> uit = new ArrayList<>();
    private long over;

    private Woordenpaar(List<W> oud, List<W> nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
        this.over = (long) INEENS * INEENS + (long) BLIKKEN * (oud.size() + nieuw.size());
    }

    /** A run of words that stands in both, or in one of them. */
    record Stuk<W>(Verschil verschil, List<W> woorden) {}

    static <W> List<Stuk<W>> of(List<W> oud, List<W> nieuw) {
        var paar = new Woordenpaar<>(oud, nieuw);
        paar.between(0, oud.size(), 0, nieuw.size());
        return paar.uit;
    }

    private void between(int van, int tot, int vanNieuw, int totNieuw) {
        var voor = van;
        while (van < tot && vanNieuw < totNieuw && oud.get(van).equals(nieuw.get(vanNieuw))) {
            van++;
            vanNieuw++;
        }
        add(Verschil.GELIJK, oud.subList(voor, van));
        var na = tot;
        while (van < tot && vanNieuw < totNieuw && oud.get(tot - 1).equals(nieuw.get(totNieuw - 1))) {
            tot--;
            totNieuw--;
        }
        middle(van, tot, vanNieuw, totNieuw, true);
        add(Verschil.GELIJK, oud.subList(tot, na));
    }

    private void middle(int van, int tot, int vanNieuw, int totNieuw, boolean verder) {
        var lengte = (long) (tot - van) + totNieuw - vanNieuw;
        if (lengte <= INEENS && lengte * lengte / 4 <= over) {
            over -= lengte * lengte / 4;
            fewest(oud.subList(van, tot), nieuw.subList(vanNieuw, totNieuw));
            return;
        }
        var hier = van;
        var hierNieuw = vanNieuw;
        if (verder)
            for (var anker : anchors(van, tot, vanNieuw, totNieuw)) {
                middle(hier, anker[0], hierNieuw, anker[1], false);
                add(Verschil.GELIJK, oud.subList(anker[0], anker[0] + 1));
                hier = anker[0] + 1;
                hierNieuw = anker[1] + 1;
            }
        if (hier > van) {
            middle(hier, tot, hierNieuw, totNieuw, false);
        } else {
            add(Verschil.VERWIJDERD, oud.subList(van, tot));
            add(Verschil.TOEGEVOEGD, nieuw.subList(vanNieuw, totNieuw));
        }
    }

    /** The words that each has once, in an order that both keep. */
    private List<int[]> anchors(int van, int tot, int vanNieuw, int totNieuw) {
        Map<W, Integer> eens = new HashMap<>();
        for (var j = vanNieuw; j < totNieuw; j++) eens.merge(nieuw.get(j), j, (een, twee) -> Uitlijning.GEEN);
        Map<W, Integer> hier = new HashMap<>();
        for (var i = van; i < tot; i++) hier.merge(oud.get(i), i, (een, twee) -> Uitlijning.GEEN);
        var paren = new ArrayList<int[]>();
        for (var i = van; i < tot; i++) {
            if (hier.getOrDefault(oud.get(i), Uitlijning.GEEN) != i) continue;
            var plaats = eens.getOrDefault(oud.get(i), Uitlijning.GEEN);
            if (plaats != Uitlijning.GEEN) paren.add(new int[] {i, plaats});
        }
        var blijft = Uitlijning.rising(paren.stream().mapToInt(paar -> paar[1]).toArray());
        var ankers = new ArrayList<int[]>();
        for (var nr = 0; nr < blijft.length; nr++) if (blijft[nr]) ankers.add(paren.get(nr));
        return ankers;
    }

    private void fewest(List<W> was, List<W> wordt) {
        var hier = 0;
        var delta = Patch.generate(was, wordt, new MyersDiffWithLinearSpace<W>().computeDiff(was, wordt, null));
        for (var een : delta.getDeltas()) {
            add(Verschil.GELIJK, was.subList(hier, een.getSource().getPosition()));
            add(Verschil.VERWIJDERD, een.getSource().getLines());
            add(Verschil.TOEGEVOEGD, een.getTarget().getLines());
            hier = een.getSource().getPosition() + een.getSource().size();
        }
        add(Verschil.GELIJK, was.subList(hier, was.size()));
    }

    private void add(Verschil verschil, List<W> woorden) {
        if (woorden.isEmpty()) return;
        var vorige = uit.isEmpty() ? null : uit.getLast();
        if (vorige == null || vorige.verschil() != verschil) uit.add(new Stuk<>(verschil, new ArrayList<>(woorden)));
        else vorige.woorden().addAll(woorden);
    }
}
