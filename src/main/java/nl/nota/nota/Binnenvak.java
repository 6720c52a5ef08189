package nl.nota.nota;

import java.util.List;
import java.util.UUID;

/**
 * A passage that is to stay inside, as it lies in the text now.
 *
 * @param titel the heading of its rubriek
 * @param woorden the words as they were marked, as a reader sees them
 * @param grond the code of the ground
 * @param overal whether it is each time that these words stand there
 * @param plaatsen where they stand now; empty when they are gone
 */
public record Binnenvak(
        UUID id,
        String rubriek,
        String titel,
        String woorden,
        String grond,
        boolean overal,
        List<Plaats> plaatsen,
        UUID door) {
    public Binnenvak {
        plaatsen = List.copyOf(plaatsen);
    }

    /** A piece of the light markup as it is served, in Unicode code points, half open. */
    public record Plaats(int begin, int eind) {}

    /** Whether its words do not stand in the text any more. */
    public boolean isWeg() {
        return plaatsen.isEmpty();
    }
}
