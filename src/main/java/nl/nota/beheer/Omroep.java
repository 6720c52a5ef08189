package nl.nota.beheer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that everybody is told, at the top of every page.
 *
 * @param buiten whether the public reads it too
 * @param door the name of who wrote it
 * @param beeindigd when it was ended before its time, or null
 * @param beeindigdDoor the name of who ended it, or null
 */
public record Omroep(
        UUID id,
        String tekst,
        Instant begin,
        Instant eind,
        boolean buiten,
        String door,
        @Nullable Instant beeindigd,
        @Nullable String beeindigdDoor) {

    /** Where it stands. */
    public enum Stand {
        GEPLAND,
        NU,
        VOORBIJ,
        BEEINDIGD
    }

    public Stand stand(Instant nu) {
        if (beeindigd != null) return Stand.BEEINDIGD;
        if (nu.isBefore(begin)) return Stand.GEPLAND;
        return nu.isBefore(eind) ? Stand.NU : Stand.VOORBIJ;
    }
}
