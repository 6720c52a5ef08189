package nl.nota.organisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vervanging as it was granted: who lets whom act, from when to when, for what and on what ground.
 *
 * @param codes the codes it is limited to, in their order; empty means all own codes of {@code van}
 * @param eind the last day; null for a mandaat that holds until it is ended
 * @param ingetrokken when it was ended, or null
 */
public record Verlening(
        UUID id,
        Vervanging.Vervangene van,
        Vervanging.Vervangene naar,
        List<String> codes,
        LocalDate begin,
        @Nullable LocalDate eind,
        Formule formule,
        String grondslag,
        @Nullable Instant ingetrokken) {
    public Verlening {
        codes = List.copyOf(codes);
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate dag) {
        return !isOver(dag) && !dag.isBefore(begin);
    }

    /** Whether it was ended, or its last day has passed. */
    public boolean isOver(LocalDate dag) {
        return ingetrokken != null || (eind != null && dag.isAfter(eind));
    }
}
