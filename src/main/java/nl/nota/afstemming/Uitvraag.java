package nl.nota.afstemming;

import java.time.Instant;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * That a party was asked about a nota.
 *
 * @param sleutel what opened the nota to the party when its halte opened, or when it was added
 * @param doorgifte that the question was passed on within the party, or null
 */
record Uitvraag(
        String nota,
        String sleutel,
        Instant sinds,
        @Nullable Doorgifte doorgifte) {
    Kenmerk kenmerk() {
        return new Kenmerk(nota);
    }
}
