package nl.nota.besluit;

import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Besluitoptie;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * What a bewindspersoon wants to record.
 *
 * @param bewindspersoon the code that decides
 * @param optie the name of the option that is chosen, where the nota offers them
 * @param tot until when to hold it, for AANHOUDEN
 * @param gelezen the versie that was read
 * @param namens user name of who is replaced, or null when the author did not say
 * @param opgave on whose word it is recorded, when the private office does so; null when it is the own besluit
 */
public record Beslissing(
        String bewindspersoon,
        Besluitsoort besluit,
        @Nullable String optie,
        String toelichting,
        @Nullable LocalDate tot,
        List<Besluiteis> voorwaarden,
        Versienummer gelezen,
        @Nullable String namens,
        @Nullable Opgave opgave) {
    public Beslissing {
        optie = optie == null || optie.isBlank() ? null : Besluitoptie.normal(optie);
        toelichting = toelichting.strip();
        voorwaarden = voorwaarden.stream().filter(eis -> !eis.tekst().isEmpty()).toList();
    }

    /** A besluit about a nota without options, by the bewindspersoon's own hand. */
    public Beslissing(
            String bewindspersoon,
            Besluitsoort besluit,
            String toelichting,
            @Nullable LocalDate tot,
            List<Besluiteis> voorwaarden,
            Versienummer gelezen) {
        this(bewindspersoon, besluit, null, toelichting, tot, voorwaarden, gelezen, null, null);
    }

    /** The same besluit with its voorwaarden named as the register knows who checks them. */
    Beslissing with(List<Besluiteis> eisen) {
        return new Beslissing(bewindspersoon, besluit, optie, toelichting, tot, eisen, gelezen, namens, opgave);
    }

    /** The same, as the private office records it. */
    public Beslissing recorded(Opgave hoe) {
        return new Beslissing(bewindspersoon, besluit, optie, toelichting, tot, voorwaarden, gelezen, namens, hoe);
    }

    /** The same, decided in the place of the person with this user name. */
    public Beslissing inPlaceOf(@Nullable String gebruikersnaam) {
        return new Beslissing(
                bewindspersoon, besluit, optie, toelichting, tot, voorwaarden, gelezen, gebruikersnaam, opgave);
    }
}
