package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a text apart from the white space between them.
 *
 * @param wit what stands before each word, and at the end what stands behind the last
 */
record Woordenrij(List<Woord> woorden, List<List<Woord>> wit) {
    static Woordenrij of(List<Woord> tekst) {
        var woorden = new ArrayList<Woord>();
        var wit = new ArrayList<List<Woord>>();
        var hier = new ArrayList<Woord>();
        for (var een : tekst) {
            if (een.isWit()) {
                hier.add(een);
                continue;
            }
            woorden.add(een);
            wit.add(List.copyOf(hier));
            hier.clear();
        }
        wit.add(List.copyOf(hier));
        return new Woordenrij(woorden, wit);
    }

    /** A number for each word, the same for the same word; numbers are compared faster. */
    List<Integer> numbered(Map<Woord, Integer> nummers) {
        return woorden.stream()
                .map(woord -> nummers.computeIfAbsent(woord, een -> nummers.size()))
                .toList();
    }

    List<Woord> voor(int nr) {
        return wit.get(nr);
    }
}
