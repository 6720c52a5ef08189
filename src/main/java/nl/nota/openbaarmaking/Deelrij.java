package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.openbaarmaking.Openbaardeel.Gelakt;
import nl.nota.openbaarmaking.Openbaardeel.Woorden;

/** The words and labels of one line, brought together so that nothing can be counted in them. */
final class Deelrij {
    private Deelrij() {}

    /** Labels with nothing but blanks between them are one, with the grounds of all. */
    static List<Openbaardeel> joined(List<Openbaardeel> delen) {
        var uit = new ArrayList<Openbaardeel>();
        for (var deel : delen) {
            if (deel instanceof Gelakt(var gronden)) {
                var wit = new ArrayList<Openbaardeel>();
                while (!uit.isEmpty() && isWit(uit.getLast())) wit.addFirst(uit.removeLast());
                if (!uit.isEmpty() && uit.getLast() instanceof Gelakt(var eerder)) {
                    uit.set(
                            uit.size() - 1,
                            new Gelakt(Stream.concat(eerder.stream(), gronden.stream())
                                    .toList()));
                    continue;
                }
                uit.addAll(wit);
            }
            uit.add(deel);
        }
        return List.copyOf(uit);
    }

    static List<Openbaardeel> joined(List<Openbaardeel> een, List<Openbaardeel> ander) {
        return joined(Stream.concat(een.stream(), ander.stream()).toList());
    }

    /** Whether it holds nothing but what stayed inside. */
    static boolean isGelakt(List<Openbaardeel> delen) {
        return delen.stream().anyMatch(Gelakt.class::isInstance)
                && delen.stream().allMatch(deel -> deel instanceof Gelakt || isWit(deel));
    }

    private static boolean isWit(Openbaardeel deel) {
        return deel instanceof Woorden(var tekst, var vet, var cursief, var adres) && tekst.isBlank();
    }
}
