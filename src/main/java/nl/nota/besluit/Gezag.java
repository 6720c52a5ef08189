package nl.nota.besluit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * On whose word the private office recorded a besluit, by which way it was said, and when.
 *
 * @param opGezagVan the code of the bewindspersoon, or the name as it was written down
 */
@Embeddable
public record Gezag(
        String opGezagVan, @Enumerated(EnumType.STRING) Wijze wijze, Instant gezegdOp) {
    public Gezag {
        opGezagVan = opGezagVan.strip();
    }
}
