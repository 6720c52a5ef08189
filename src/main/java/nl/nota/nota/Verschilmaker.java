package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.nota.nota.Alineaverschil.Vorm;
import nl.nota.nota.Eenheid.Kern;

/**
 * Finds for each paragraph of two texts what became of it: first what stayed where it was, then what stands word for
 * word elsewhere, then what is most like it.
 */
final class Verschilmaker {
    private static final int GEEN = Uitlijning.GEEN;

    /** At the same spot a third in common is the same paragraph; elsewhere it takes more, and more than a phrase. */
    private static final double HIER = 0.3;

    private static final double ELDERS = 0.6;
    private static final int ZIN = 5;

    private final List<Tekstpaar> paren;
    private final Tekstrij oud;
    private final Tekstrij nieuw;

    private Verschilmaker(List<Tekstpaar> paren) {
        this.paren = paren;
        this.oud = new Tekstrij(paren.stream().map(Tekstpaar::oud).toList());
        this.nieuw = new Tekstrij(paren.stream().map(Tekstpaar::nieuw).toList());
    }

    /** What became of each paragraph, place by place. */
    static List<List<Alineaverschil>> of(List<Tekstpaar> paren) {
        var maker = new Verschilmaker(paren);
        maker.inPlace();
        maker.wordForWord();
        maker.alike();
        maker.oneByOne();
        maker.inOrder();
        return maker.written();
    }

    private void inPlace() {
        var van = 0;
        var vanNieuw = 0;
        var gat = 0;
        for (var paar : paren) {
            var naar = paar.aligned();
            var j = 0;
            for (var i = 0; i < naar.length; i++) {
                oud.gat[van + i] = gat;
                if (naar[i] == GEEN) continue;
                while (j < naar[i]) nieuw.gat[vanNieuw + j++] = gat;
                nieuw.gat[vanNieuw + j++] = gat++;
                join(van + i, vanNieuw + naar[i]);
                oud.vast[van + i] = true;
            }
            while (j < paar.nieuw().size()) nieuw.gat[vanNieuw + j++] = gat;
            van += naar.length;
            vanNieuw += j;
            gat++;
        }
    }

    private void join(int i, int j) {
        oud.ander[i] = j;
        nieuw.ander[j] = i;
    }

    private void wordForWord() {
        Map<Kern, Deque<Integer>> waar = new HashMap<>();
        for (var i : oud.over())
            if (isOveral(oud.get(i)) && oud.get(i).isVeelzeggend())
                waar.computeIfAbsent(oud.get(i).kern(), een -> new ArrayDeque<>())
                        .add(i);
        for (var j : nieuw.over()) {
            var plaats =
                    waar.getOrDefault(nieuw.get(j).kern(), new ArrayDeque<>()).poll();
            if (plaats != null) join(plaats, j);
        }
    }

    private void alike() {
        var links = oud.over();
        var rechts = nieuw.over();
        for (var paar : likeness(links, rechts).pairs()) {
            var i = links.get(paar.oud());
            var j = rechts.get(paar.nieuw());
            if (oud.ander[i] != GEEN || nieuw.ander[j] != GEEN || !mayBeOne(i, j)) continue;
            var hier = oud.gat[i] == nieuw.gat[j];
            if (hier ? paar.hoe() >= HIER : paar.hoe() >= ELDERS && paar.gemeen() >= ZIN) join(i, j);
        }
    }

    private Gelijkenis<String> likeness(List<Integer> links, List<Integer> rechts) {
        return new Gelijkenis<>(
                links.stream().map(oud::get).map(Verschilmaker::words).toList(),
                rechts.stream().map(nieuw::get).map(Verschilmaker::words).toList());
    }

    private static List<String> words(Eenheid eenheid) {
        return eenheid.woorden().stream()
                .filter(woord -> !woord.isWit())
                .map(woord -> woord.tekst().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean mayBeOne(int i, int j) {
        var een = oud.get(i).kern().vorm();
        var ander = nieuw.get(j).kern().vorm();
        if (!isOveral(oud.get(i)) || !isOveral(nieuw.get(j))) return een == ander && oud.gat[i] == nieuw.gat[j];
        return een == ander || (isTekst(een) && isTekst(ander));
    }

    /** A title and a field belong to their place. */
    private static boolean isOveral(Eenheid eenheid) {
        return eenheid.kern().vorm() != Vorm.TITEL && eenheid.kern().vorm() != Vorm.VELD;
    }

    private static boolean isTekst(Vorm vorm) {
        return vorm == Vorm.ALINEA || vorm == Vorm.PUNT;
    }

    /** What is left at one spot, the first beside the first, as far as they have words in common. */
    private void oneByOne() {
        Map<Integer, Deque<Integer>> waar = new HashMap<>();
        oud.over()
                .forEach(i -> waar.computeIfAbsent(oud.gat[i], een -> new ArrayDeque<>())
                        .add(i));
        for (var j : nieuw.over()) {
            var plaats = waar.getOrDefault(nieuw.gat[j], new ArrayDeque<>()).poll();
            if (plaats == null || !mayBeOne(plaats, j)) continue;
            var paar = likeness(List.of(plaats), List.of(j)).pair(0, 0);
            if (!isOveral(nieuw.get(j)) || paar.hoe() >= HIER) join(plaats, j);
        }
    }

    /** What changed at its spot and keeps the order there was not moved. */
    private void inOrder() {
        var hier = IntStream.range(0, oud.ander.length)
                .filter(i -> oud.ander[i] != GEEN && oud.gat[i] == nieuw.gat[oud.ander[i]])
                .filter(i -> !oud.vast[i])
                .toArray();
        var blijft = Uitlijning.rising(IntStream.of(hier).map(i -> oud.ander[i]).toArray());
        for (var nr = 0; nr < hier.length; nr++) oud.vast[hier[nr]] = blijft[nr];
    }

    private List<List<Alineaverschil>> written() {
        List<List<Alineaverschil>> uit = new ArrayList<>();
        var i = 0;
        var j = 0;
        for (var paar : paren) {
            var totOud = i + paar.oud().size();
            var totNieuw = j + paar.nieuw().size();
            var hier = new Verschilschrijver(paar);
            while (i < totOud || j < totNieuw) {
                if (i < totOud && !oud.vast[i]) hier.gone(oud.get(i), elders(oud, i++, nieuw));
                else if (i < totOud && j == oud.ander[i]) {
                    hier.stayed(oud.get(i), nieuw.get(j), isOtherList(i, j));
                    i++;
                    j++;
                } else {
                    var van = nieuw.ander[j];
                    hier.came(van == GEEN ? null : oud.get(van), nieuw.get(j), elders(nieuw, j++, oud));
                }
            }
            uit.add(hier.written());
        }
        return uit;
    }

    /**
     * Whether a list or table begins here in one of the two, or with another number, though nothing before it changed.
     */
    private boolean isOtherList(int i, int j) {
        var was = oud.get(i).begin();
        var wordt = nieuw.get(j).begin();
        if (was == wordt) return false;
        return was * wordt != 0 || (i > 0 && j > 0 && oud.vast[i - 1] && oud.ander[i - 1] == j - 1);
    }

    /** At which place it stands in the other text; empty when it stands nowhere there. */
    private String elders(Tekstrij rij, int nr, Tekstrij ander) {
        return rij.ander[nr] == GEEN
                ? ""
                : paren.get(ander.plaats[rij.ander[nr]]).plaats();
    }
}
