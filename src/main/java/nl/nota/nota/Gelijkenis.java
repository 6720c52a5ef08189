package nl.nota.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds which of the texts that came is most like one that went, by the words that few of them have; what all have says
 * nothing. Each text is laid beside a bounded number of others.
 */
final class Gelijkenis<W> {
    private static final int ZELDZAAM = 8;
    private static final int KANDIDATEN = 4;

    private final List<Map<W, Integer>> oud;
    private final List<Map<W, Integer>> nieuw;

    Gelijkenis(List<List<W>> oud, List<List<W>> nieuw) {
        this.oud = oud.stream().map(Gelijkenis::bag).toList();
        this.nieuw = nieuw.stream().map(Gelijkenis::bag).toList();
    }

    /** That two texts are alike, 1 when they have all words in common. */
    record Paar(int oud, int nieuw, double hoe, int gemeen) {}

    /** The likely pairs, the most alike first. */
    List<Paar> pairs() {
        Map<W, List<Integer>> waar = new HashMap<>();
        for (var i = 0; i < oud.size(); i++)
            for (var woord : oud.get(i).keySet())
                waar.computeIfAbsent(woord, een -> new ArrayList<>()).add(i);
        var paren = new ArrayList<Paar>();
        for (var j = 0; j < nieuw.size(); j++) {
            for (var i : candidates(nieuw.get(j), waar)) paren.add(pair(i, j));
        }
        paren.sort(Comparator.comparingDouble(Paar::hoe)
                .reversed()
                .thenComparing(paar -> Math.abs(paar.oud() - paar.nieuw()))
                .thenComparing(Paar::oud)
                .thenComparing(Paar::nieuw));
        return paren;
    }

    /** How much these two are alike. */
    Paar pair(int i, int j) {
        var een = oud.get(i);
        var ander = nieuw.get(j);
        var klein = een.size() <= ander.size() ? een : ander;
        var groot = een.size() <= ander.size() ? ander : een;
        var gemeen = klein.entrySet().stream()
                .mapToInt(woord -> Math.min(woord.getValue(), groot.getOrDefault(woord.getKey(), 0)))
                .sum();
        var alle = size(een) + size(ander);
        return new Paar(i, j, alle == 0 ? 0 : 2.0 * gemeen / alle, gemeen);
    }

    private static <W> int size(Map<W, Integer> zak) {
        return zak.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <W> List<Integer> candidates(Map<W, Integer> woorden, Map<W, List<Integer>> waar) {
        var stemmen = new HashMap<Integer, Integer>();
        for (var woord : woorden.keySet()) {
            var plaatsen = waar.getOrDefault(woord, List.of());
            if (plaatsen.size() <= ZELDZAAM) plaatsen.forEach(plaats -> stemmen.merge(plaats, 1, Integer::sum));
        }
        return stemmen.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KANDIDATEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <W> Map<W, Integer> bag(List<W> woorden) {
        return woorden.stream().collect(Collectors.toMap(Function.identity(), een -> 1, Integer::sum));
    }
}
