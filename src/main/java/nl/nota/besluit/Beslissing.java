package nl.nota.besluit;

import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * What a bewindspersoon wants to record.
 *
 * @param bewindspersoon the code that decides
 * @param tot until when to hold it, for AANHOUDEN
 * @param gelezen the versie that was read
 */
public record Beslissing(
        String bewindspersoon,
        Besluitsoort besluit,
        String toelichting,
        @Nullable LocalDate tot,
        List<Besluitvoorwaarde> voorwaarden,
        Versienummer gelezen) {
    public Beslissing {
        toelichting = toelichting.strip();
        voorwaarden = voorwaarden.stream()
                .filter(voorwaarde -> !voorwaarde.tekst().isEmpty())
                .toList();
    }
}
