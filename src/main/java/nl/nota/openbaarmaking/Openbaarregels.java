package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text as the public reads them, put together to blocks again. A line of which nothing is open, and a
 * break that stays inside, cannot be told: neither how many there were, nor in what they stood.
 */
final class Openbaarregels {
    private final List<Stuk> stukken = new ArrayList<>();

    /** By the number of a list that goes on in another one, that one: the break between them stays inside. */
    private final Map<Integer, Plek> verder = new HashMap<>();

    /**
     * A list that a line stands in.
     *
     * @param nummer by which it is told from all others
     */
    record Plek(int nummer, boolean genummerd, int begin) {}

    /** A line or a table. */
    sealed interface Stuk {}

    /** A line, and the lists around it from the outside in; a paragraph stands in none. */
    record Regel(List<Plek> plekken, List<Openbaardeel> delen) implements Stuk {}

    /** A table, which is no line. */
    record Raster(Openbaarblok.Tabel tabel) implements Stuk {}

    /**
     * The next line.
     *
     * @param plekken the lists around it, from the outside in
     * @param vast whether the break before it stays inside
     */
    void add(List<Plek> plekken, boolean vast, List<Openbaardeel> delen) {
        var hier = plekken.stream()
                .map(plek -> verder.getOrDefault(plek.nummer(), plek))
                .toList();
        if (stukken.isEmpty() || !(stukken.getLast() instanceof Regel vorige) || !isOne(vorige, vast, delen)) {
            stukken.add(new Regel(hier, delen));
            return;
        }
        for (var i = 0; i < Math.min(hier.size(), vorige.plekken().size()); i++)
            verder.put(hier.get(i).nummer(), vorige.plekken().get(i));
        stukken.set(stukken.size() - 1, new Regel(vorige.plekken(), Deelrij.joined(vorige.delen(), delen)));
    }

    void add(Openbaarblok.Tabel tabel) {
        stukken.add(new Raster(tabel));
    }

    private static boolean isOne(Regel vorige, boolean vast, List<Openbaardeel> delen) {
        return vast || Deelrij.isGelakt(vorige.delen()) && Deelrij.isGelakt(delen);
    }

    /** Each paragraph, list and table. */
    List<Openbaarblok> blokken() {
        return new Openbaarbouw(stukken).blokken();
    }
}
