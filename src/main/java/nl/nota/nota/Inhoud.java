package nl.nota.nota;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * How many bijlagen the nota has: those that lie with it, or else what the paper said that it was read from.
     *
     * @param opPapier what the paper said, or null
     */
    public int aantalBijlagen(@Nullable Integer opPapier) {
        return bijlagen.isEmpty() && opPapier != null ? opPapier : bijlagen.size();
    }

    /** Without bijlagen. */
    public Inhoud(Kop kop, List<Rubriek> rubrieken) {
        this(kop, rubrieken, List.of());
    }
}
