package nl.nota.afstemming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the drafters want to answer to a voorwaarde.
 *
 * @param versie number of the versie that meets it, or null for the last one
 * @param vorige what was said about it last when this was written, or null when the author did not look
 */
public record Voorwaardereactie(
        Verwerking antwoord,
        String toelichting,
        @Nullable Integer versie,
        @Nullable Vorige vorige) {
    public Voorwaardereactie {
        toelichting = toelichting.strip();
    }

    /** The last thing said as the author saw it; without an id there was none. */
    public record Vorige(@Nullable UUID id) {}

    /**
     * Whether this last word about the same voorwaarde overtook it: its author had not seen it, or it says the same.
     */
    boolean isOvertakenBy(Voorwaardestap laatste) {
        if (vorige != null && !laatste.id().equals(vorige.id())) return true;
        return laatste.stand().name().equals(antwoord.name())
                && laatste.toelichting().equals(toelichting);
    }
}
