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

    private sealed interface Stuk {}

    /** A line, and the lists around it from the outside in; a paragraph stands in none. */
    private record Regel(List<Plek> plekken, List<Openbaardeel> delen) implements Stuk {}

    private record Raster(Openbaarblok.Tabel tabel) implements Stuk {}

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
        var uit = new ArrayList<Openbaarblok>();
        for (var i = 0; i < stukken.size(); i++)
            switch (stukken.get(i)) {
                case Raster(var tabel) -> uit.add(tabel);
                case Regel regel when regel.plekken().isEmpty() -> uit.add(new Openbaarblok.Alinea(regel.delen()));
                case Regel regel -> {
                    var samen = together(i, regel.plekken().getFirst());
                    uit.add(shown(lijst(samen, 0)));
                    i += samen.size() - 1;
                }
            }
        return uit;
    }

    /** The lines from here that stand in this list. */
    private List<Regel> together(int vanaf, Plek plek) {
        return stukken.subList(vanaf, stukken.size()).stream()
                .takeWhile(een -> een instanceof Regel regel
                        && !regel.plekken().isEmpty()
                        && regel.plekken().getFirst().equals(plek))
                .map(Regel.class::cast)
                .toList();
    }

    private static Openbaarblok.Lijst lijst(List<Regel> regels, int diepte) {
        var plek = regels.getFirst().plekken().get(diepte);
        var punten = new ArrayList<Openbaarblok.Punt>();
        for (var i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            if (regel.plekken().size() == diepte + 1) {
                punten.add(new Openbaarblok.Punt(regel.delen(), List.of()));
                continue;
            }
            var binnen = regel.plekken().get(diepte + 1);
            var samen = regels.subList(i, regels.size()).stream()
                    .takeWhile(een -> een.plekken().size() > diepte + 1
                            && een.plekken().get(diepte + 1).equals(binnen))
                    .toList();
            nest(punten, lijst(samen, diepte + 1));
            i += samen.size() - 1;
        }
        return new Openbaarblok.Lijst(plek.genummerd(), plek.begin(), punten);
    }

    /** What stood under an item that went up in the line before it takes its place. */
    private static void nest(List<Openbaarblok.Punt> punten, Openbaarblok.Lijst lijst) {
        if (punten.isEmpty()) {
            punten.addAll(lijst.punten());
            return;
        }
        var boven = punten.removeLast();
        var lijsten = new ArrayList<>(boven.lijsten());
        lijsten.add(lijst);
        punten.add(new Openbaarblok.Punt(boven.delen(), lijsten));
    }

    /** That something stood in a list is not told where nothing of that list is open. */
    private static Openbaarblok shown(Openbaarblok.Lijst lijst) {
        var eerste = lijst.punten().getFirst();
        var dicht = lijst.punten().size() == 1 && eerste.lijsten().isEmpty() && Deelrij.isGelakt(eerste.delen());
        return dicht ? new Openbaarblok.Alinea(eerste.delen()) : lijst;
    }
}
