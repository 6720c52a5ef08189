package nl.nota.afstemming;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was noted beside an answer after, or with, its recording.
 *
 * @param bevestiging the confirmation by the secretariaat that the party is not concerned
 * @param intrekking that the party took it back
 * @param bewijs where it comes from, when the party answered elsewhere
 */
public record Kanttekening(
        UUID afstemming,
        @Nullable UUID bevestiging,
        @Nullable Intrekking intrekking,
        @Nullable Bewijs bewijs) {

    /** The same as it stood before this moment. */
    Kanttekening asOf(Instant moment) {
        return intrekking == null || intrekking.tijd().isBefore(moment)
                ? this
                : new Kanttekening(afstemming, bevestiging, null, bewijs);
    }

    boolean isBevestigd() {
        return bevestiging != null;
    }

    boolean isIngetrokken() {
        return intrekking != null;
    }
}
