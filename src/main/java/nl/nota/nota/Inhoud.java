package nl.nota.nota;

import java.util.List;

/** What a party agrees to: the head and the rubrieken in their order. A concept has one, and so has each versie. */
public record Inhoud(Kop kop, List<Rubriek> rubrieken) {
    public Inhoud {
        rubrieken = List.copyOf(rubrieken);
        if (rubrieken.stream().map(Rubriek::code).distinct().count() < rubrieken.size()) {
            throw new IllegalArgumentException("A rubriek stands once in a nota");
        }
    }
}
