package nl.nota.openbaarmaking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to become of words: exactly one of plaatsen, soort and woorden says which.
 *
 * @param plaatsen these places
 * @param soort everything of this soort that waits for an answer, or was answered by nobody
 * @param woorden each place where these words stand
 * @param grond the code of a ground; empty for the one that was proposed, or that of personal privacy
 * @param reden why, in words
 */
public record Lakverzoek(
        Lakbesluit besluit,
        List<Lakplaats> plaatsen,
        @Nullable Laksoort soort,
        String woorden,
        String grond,
        String reden) {
    public Lakverzoek {
        plaatsen = List.copyOf(plaatsen);
        woorden = woorden.strip();
        grond = grond.strip();
        reden = reden.strip();
    }
}
