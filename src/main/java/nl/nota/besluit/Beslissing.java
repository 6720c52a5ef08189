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
 * @param namens user name of who is replaced, or null when the author did not say
 */
public record Beslissing(
        String bewindspersoon,
        Besluitsoort besluit,
        String toelichting,
        @Nullable LocalDate tot,
        List<Besluitvoorwaarde> voorwaarden,
        Versienummer gelezen,
        @Nullable String namens) {
    public Beslissing {
        toelichting = toelichting.strip();
        voorwaarden = voorwaarden.stream()
                .filter(voorwaarde -> !voorwaarde.tekst().isEmpty())
                .toList();
    }

    /** A decision that does not say who is replaced. */
    public Beslissing(
            String bewindspersoon,
            Besluitsoort besluit,
            String toelichting,
            @Nullable LocalDate tot,
            List<Besluitvoorwaarde> voorwaarden,
            Versienummer gelezen) {
        this(bewindspersoon, besluit, toelichting, tot, voorwaarden, gelezen, null);
    }

    /** The same, decided in the place of the person with this user name. */
    public Beslissing inPlaceOf(@Nullable String gebruikersnaam) {
        return new Beslissing(bewindspersoon, besluit, toelichting, tot, voorwaarden, gelezen, gebruikersnaam);
    }
}
