package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a publicatie that the other platform must know of.
 *
 * @param volgnummer what came later has a higher one
 * @param weg whether it went
 * @param moment since when
 * @param oorzaak why it went, or null
 * @param mislukt how often handing it over failed
 * @param laatst when it was tried last, or null
 */
record Pakketstap(
        UUID id,
        long volgnummer,
        UUID publicatie,
        String kenmerk,
        boolean weg,
        Instant moment,
        @Nullable Oorzaak oorzaak,
        int mislukt,
        @Nullable Instant laatst) {
    private static final int LANGSTE = 3600;
    private static final int EERST = 15;
    private static final int VERDUBBELINGEN = 8;

    /** The name of the package as a file: in the order of these names they were made. */
    String naam() {
        return "%s-%08d.zip".formatted(kenmerk.replaceAll("[^A-Za-z0-9]", "-"), volgnummer);
    }

    /** Whether it may be tried now: each time it fails the wait doubles, up to an hour. */
    boolean isDue(Instant nu) {
        if (laatst == null) return true;
        var wacht = Math.min(LANGSTE, EERST << Math.min(mislukt, VERDUBBELINGEN));
        return !nu.isBefore(laatst.plusSeconds(wacht));
    }
}
