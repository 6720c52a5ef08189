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
 * @param eigenaar the drafter who was named to see to it; null is the steller, whoever that is by then
 * @param uiterlijk the last day on which it must be met, or null
 */
@Embeddable
public record Voorwaarde(
        UUID id,
        String tekst,
        @Embedded @Nullable Aanhaling aanhaling,
        @Nullable UUID eigenaar,
        @Nullable LocalDate uiterlijk) {

    /** The same, seen to by this steller when nobody was named. */
    Voorwaarde ownedBy(UUID steller) {
        return eigenaar == null ? new Voorwaarde(id, tekst, aanhaling, steller, uiterlijk) : this;
    }

    /** All that it demands, whichever one it is. */
    List<Object> eis() {
        return Arrays.asList(tekst, aanhaling, eigenaar, uiterlijk);
    }
}
