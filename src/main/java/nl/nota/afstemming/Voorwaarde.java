package nl.nota.afstemming;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be met before an akkoord mits is agreement; only the party that set it closes it, or the line overrides it.
 *
 * @param aanhaling the words it is about, or null
 * @param eigenaar the drafter who sees to it
 * @param uiterlijk the last day on which it must be met, or null
 */
@Embeddable
public record Voorwaarde(
        UUID id,
        String tekst,
        @Embedded @Nullable Aanhaling aanhaling,
        UUID eigenaar,
        @Nullable LocalDate uiterlijk) {

    /** All that it demands, whichever one it is. */
    List<Object> eis() {
        return Arrays.asList(tekst, aanhaling, eigenaar, uiterlijk);
    }
}
