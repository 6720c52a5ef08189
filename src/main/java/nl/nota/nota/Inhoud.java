package nl.nota.nota;

import java.util.List;

/**
 * What a party agrees to: the head, the rubrieken and the bijlagen in their order. A concept has one, and so has each
 * versie.
 */
public record Inhoud(Kop kop, List<Rubriek> rubrieken, List<Bijlage> bijlagen) {
    public Inhoud {
        rubrieken = List.copyOf(rubrieken);
        bijlagen = List.copyOf(bijlagen);
        if (rubrieken.stream().map(Rubriek::code).distinct().count() < rubrieken.size()) {
            throw new IllegalArgumentException("A rubriek stands once in a nota");
        }
    }

    /** Without bijlagen. */
    public Inhoud(Kop kop, List<Rubriek> rubrieken) {
        this(kop, rubrieken, List.of());
    }
}
