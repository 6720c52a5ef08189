package nl.nota.afstemming.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about one voorwaarde, kept when it is refused.
 *
 * @param id which voorwaarde, or null
 */
record VoorwaardeInvoer(
        @Nullable UUID id,
        @Nullable String antwoord,
        @Nullable String woorden) {
    static final VoorwaardeInvoer LEEG = new VoorwaardeInvoer(null, null, null);

    static VoorwaardeInvoer of(UUID id, @Nullable String antwoord, @Nullable String woorden) {
        return new VoorwaardeInvoer(id, antwoord, woorden);
    }

    /** Whether it was typed about this one. */
    public boolean isAbout(UUID voorwaarde) {
        return voorwaarde.equals(id);
    }

    /** The field of the page by the code of the reason. */
    Map<String, String> velden() {
        return Map.of(
                "afstemming.reden.geen-verwerking", "antwoord-" + id,
                "afstemming.reden.onbekende-verwerking", "antwoord-" + id,
                "afstemming.reden.niet-verwerkt-zonder-reden", "toelichting-" + id,
                "afstemming.reden.verwerkt-zonder-wijziging", "toelichting-" + id,
                "afstemming.reden.opheffen-zonder-reden", "reden-" + id);
    }
}
