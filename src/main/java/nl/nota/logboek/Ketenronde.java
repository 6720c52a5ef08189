package nl.nota.logboek;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One check of the whole logboek: everything that was written before it began.
 *
 * @param gemeld the last sign of life of whoever checks
 * @param ketens how many chains were looked at
 * @param regels how many rows were found as they were written
 * @param gebroken how many chains no longer hold
 * @param klaar when it ended, or null
 * @param uitslag what came of it, or null while it runs
 */
public record Ketenronde(
        Instant begonnen,
        Instant gemeld,
        int ketens,
        long regels,
        int gebroken,
        @Nullable Instant klaar,
        @Nullable Slot uitslag) {
    /** Who is silent for longer is not there any more. */
    static final Duration STIL = Duration.ofMinutes(2);

    /** How a check ended. */
    public enum Slot {
        ONGESCHONDEN,
        GEBROKEN,
        /** The database or the machine went away; nothing is known of the rest. */
        AFGEBROKEN
    }

    /** Where the check stands for who looks now. */
    public Stand stand(Instant nu) {
        if (uitslag != null)
            return switch (uitslag) {
                case ONGESCHONDEN -> Stand.ONGESCHONDEN;
                case GEBROKEN -> Stand.GEBROKEN;
                case AFGEBROKEN -> Stand.AFGEBROKEN;
            };
        return gemeld.plus(STIL).isBefore(nu) ? Stand.AFGEBROKEN : Stand.BEZIG;
    }

    /** What is said of it. */
    public enum Stand {
        BEZIG,
        ONGESCHONDEN,
        GEBROKEN,
        AFGEBROKEN
    }
}
