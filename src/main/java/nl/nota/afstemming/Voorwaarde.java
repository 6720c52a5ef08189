package nl.nota.afstemming;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be met before an akkoord mits is agreement; only the party that set it closes it, or the line overrides it.
 *
 * @param aanhaling the words it is about, or null
 * @param eigenaar who sees to it: a user name or a code; null means the steller
 * @param uiterlijk the day before which it must be met, or null
 */
@Embeddable
public record Voorwaarde(
        UUID id,
        String tekst,
        @Embedded @Nullable Aanhaling aanhaling,
        @Nullable String eigenaar,
        @Nullable LocalDate uiterlijk) {}
