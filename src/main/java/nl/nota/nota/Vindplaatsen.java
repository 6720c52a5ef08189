package nl.nota.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every place in a running text that says which paper, promise or case is meant. */
public final class Vindplaatsen {
    private static final Comparator<Vindplaats> LEESVOLGORDE =
            Comparator.comparingInt(Vindplaats::begin).thenComparing(Vindplaats::eind, Comparator.reverseOrder());

    private Vindplaatsen() {}

    /** All of them in reading order, by code points. */
    public static List<Vindplaats> in(String tekst) {
        var telling = new Codepunten(tekst);
        return by(tekst).stream()
                .map(een -> een.at(telling.at(een.begin()), telling.at(een.eind())))
                .toList();
    }

    /** The same, by characters; of two that overlap the one that began first, and then the longest. */
    static List<Vindplaats> by(CharSequence tekst) {
        var uit = new ArrayList<Vindplaats>();
        var alle = new ArrayList<>(Kamerstukcitaat.in(tekst));
        Vindvorm.in(tekst).forEach(alle::add);
        alle.sort(LEESVOLGORDE);
        for (var een : alle) {
            var vorige = uit.isEmpty() ? null : uit.getLast();
            if (vorige == null || een.begin() >= vorige.eind() || isSameRange(vorige, een)) uit.add(een);
        }
        return uit;
    }

    /** The numbers between 12 and 15 in {@code nrs. 12 t/m 15} stand at one place. */
    private static boolean isSameRange(Vindplaats een, Vindplaats ander) {
        return een.begin() == ander.begin() && een.eind() == ander.eind() && een.soort() == ander.soort();
    }
}
