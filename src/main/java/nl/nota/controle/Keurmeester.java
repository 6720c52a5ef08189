package nl.nota.controle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lets rules look at a nota. */
final class Keurmeester {
    /** What one rule finds beyond this helps nobody. */
    private static final int HOOGUIT = 40;

    private Keurmeester() {}

    /** What the rules find, in reading order: first the kop, then the rubrieken. */
    static List<Bevinding> judge(Drukproef proef, List<Regel> regels) {
        Map<String, Integer> orde = new HashMap<>();
        orde.put(Plaats.KOP, 0);
        proef.inhoud().rubrieken().forEach(rubriek -> orde.put(rubriek.code(), orde.size()));
        return regels.stream()
                .flatMap(regel -> found(regel, proef))
                .sorted(Comparator.comparing((Bevinding een) ->
                                orde.getOrDefault(een.plek().plaats().deel(), 0))
                        .thenComparing(een -> een.plek().plaats().voetnoot() == null
                                ? 0
                                : een.plek().plaats().voetnoot())
                        .thenComparing(een -> een.plek().begin()))
                .toList();
    }

    private static Stream<Bevinding> found(Regel regel, Drukproef proef) {
        return regel.bevindingen(proef).limit(HOOGUIT);
    }
}
