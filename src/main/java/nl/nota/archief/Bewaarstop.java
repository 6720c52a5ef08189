package nl.nota.archief;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a dossier is not destroyed, whatever its term.
 *
 * @param opgeheven why that is over, or null while it stands
 */
public record Bewaarstop(
        UUID id,
        String kenmerk,
        Soort soort,
        String reden,
        UUID door,
        Instant tijd,
        @Nullable String opgeheven) {

    /** What it is about. */
    public enum Soort {
        /** Somebody asked for it under the Woo. */
        WOO_VERZOEK,
        /** It is looked into, for instance by the Algemene Rekenkamer. */
        ONDERZOEK,
        /** It is before a court. */
        PROCEDURE
    }

    public boolean isOpen() {
        return opgeheven == null;
    }
}
