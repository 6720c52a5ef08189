package nl.nota.openbaarmaking;

import java.time.Instant;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * What the national index is told of a nota that is or was public.
 *
 * @param soort why it is public no more, or null
 * @param ingetrokken since when, or null
 */
public record Sitemapregel(
        Kenmerk kenmerk,
        String diwoo,
        Instant tijd,
        Publicatieintrekking.@Nullable Soort soort,
        @Nullable Instant ingetrokken) {
    /** The DiWoo document; of what went it says only that, and why. */
    public String document() {
        return soort == null ? diwoo : DiWoo.withdrawn(kenmerk.waarde(), soort, tijd);
    }

    /** When the index must look again. */
    public Instant gewijzigd() {
        return ingetrokken == null ? tijd : ingetrokken;
    }
}
