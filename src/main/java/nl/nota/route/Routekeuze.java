package nl.nota.route;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chooses as the route of a nota.
 *
 * @param partijen who is asked for agreement, in the order in which they are printed
 * @param parafering functies of the line, from low to high
 * @param bewindspersonen who decides, in the order of VOLGORDE
 * @param vanzelf whether the nota goes up by itself with the last agreement
 * @param spoed why it cannot wait; null when it can, and empty when no reason was given
 */
public record Routekeuze(
        List<Partij> partijen,
        List<String> parafering,
        @Nullable Beslisregel regel,
        List<String> bewindspersonen,
        boolean vanzelf,
        @Nullable String spoed) {
    /** The most codes of one kind. */
    static final int HOOGUIT = 100;

    public Routekeuze {
        partijen = List.copyOf(partijen);
        parafering = List.copyOf(parafering);
        bewindspersonen = List.copyOf(bewindspersonen);
        spoed = spoed == null ? null : spoed.strip();
    }

    /** A route without spoed. */
    public Routekeuze(
            List<Partij> partijen,
            List<String> parafering,
            @Nullable Beslisregel regel,
            List<String> bewindspersonen,
            boolean vanzelf) {
        this(partijen, parafering, regel, bewindspersonen, vanzelf, null);
    }

    /** The same past these parties. */
    Routekeuze past(List<Partij> anderen) {
        return new Routekeuze(anderen, parafering, regel, bewindspersonen, vanzelf, spoed);
    }

    /** Whether it names more than any nota has: then it is not looked at any further. */
    boolean isEndless() {
        return Stream.concat(
                        Stream.of(partijen, parafering, bewindspersonen),
                        partijen.stream().map(Partij::scope))
                .anyMatch(codes -> codes.size() > HOOGUIT);
    }
}
