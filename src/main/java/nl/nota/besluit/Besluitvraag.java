package nl.nota.besluit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;

/**
 * The question that a nota puts to a bewindspersoon, and how far the others are.
 *
 * @param bewindspersoon the code that decides
 * @param naam what that code stands for
 * @param ingediend when the versie was submitted, in words
 * @param advies the rubriek Geadviseerd besluit in light markup, perhaps empty
 * @param mogelijk what can be decided about a nota of this soort
 * @param opties the options of which an akkoord must choose one; empty where the nota offers none
 * @param aanZet whether it is this bewindspersoon's turn
 * @param teBespreken whether they contradict each other, so that each may decide anew
 * @param beurten all bewindspersonen in their order
 */
public record Besluitvraag(
        Kenmerk kenmerk,
        String bewindspersoon,
        String naam,
        @Nullable Soort soort,
        Versienummer versie,
        String ingediend,
        String advies,
        Set<Besluitsoort> mogelijk,
        List<Besluitoptie> opties,
        Beslisregel regel,
        boolean aanZet,
        boolean teBespreken,
        List<Beurt> beurten) {
    public Besluitvraag {
        opties = List.copyOf(opties);
        beurten = List.copyOf(beurten);
    }

    /** The advised decision as one question. */
    public Adviesvraag adviesvraag() {
        var tekst = new Leestekst(Map.of(Sjabloon.GEADVISEERD_BESLUIT, advies), Map.of());
        return Adviesvraag.of(tekst.alineas(Sjabloon.GEADVISEERD_BESLUIT));
    }

    /** The options by their name, as a choice on a page. */
    public Map<String, String> keuzes() {
        var keuzes = new LinkedHashMap<String, String>();
        opties.forEach(optie -> keuzes.put(optie.naam(), optie.naam() + ": " + optie.tekst()));
        return keuzes;
    }

    /**
     * One bewindspersoon.
     *
     * @param besluit the last word on this versie, or null
     * @param tijd when that was, in words
     * @param tot until when it is held, in words
     */
    public record Beurt(
            String code,
            String naam,
            boolean aanZet,
            @Nullable Besluitsoort besluit,
            @Nullable String toelichting,
            @Nullable String tijd,
            @Nullable String tot) {}
}
