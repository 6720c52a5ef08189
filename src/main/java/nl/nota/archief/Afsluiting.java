package nl.nota.archief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a dossier was closed.
 *
 * @param categorie the code of the category of the selectielijst
 * @param vernietigbaar the first day on which it may be destroyed, or null when it is kept for ever
 * @param reden why it was closed with something open, or by another category than was proposed; else empty
 */
public record Afsluiting(
        String kenmerk,
        String categorie,
        LocalDate dag,
        @Nullable LocalDate vernietigbaar,
        String reden,
        UUID door,
        Instant tijd) {

    /** Whether its term has ended on this day. */
    public boolean isVoorbij(LocalDate vandaag) {
        return vernietigbaar != null && !vernietigbaar.isAfter(vandaag);
    }
}
