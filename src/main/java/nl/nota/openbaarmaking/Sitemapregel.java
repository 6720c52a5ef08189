package nl.nota.openbaarmaking;

import java.time.Instant;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * What the national index is told of a nota that is or was public.
 *
 * @param gewijzigd since when it is public, or gone: when the index must look again
 * @param weg why it is public no more, or null
 */
public record Sitemapregel(
        Kenmerk kenmerk,
        String diwoo,
        Instant gewijzigd,
        @Nullable Oorzaak weg) {
    /** The DiWoo document; of what went it says only that, and why. */
    public String document() {
        return weg == null ? diwoo : DiWoo.withdrawn(diwoo, kenmerk.waarde(), weg);
    }
}
