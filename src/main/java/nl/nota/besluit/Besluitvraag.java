package nl.nota.besluit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Besluitoptie;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Formule;
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
 * @param vervangenen whom the reader replaces under this code, by user name; empty by own right
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
        List<Besluitsoort> mogelijk,
        List<Besluitoptie> opties,
        Beslisregel regel,
        boolean aanZet,
        boolean teBespreken,
        Map<String, String> vervangenen,
        List<Beurt> beurten) {
    public Besluitvraag {
        mogelijk = List.copyOf(mogelijk);
        opties = List.copyOf(opties);
        beurten = List.copyOf(beurten);
    }

    /** The advised decision as one question. */
    public Adviesvraag adviesvraag() {
        var tekst = new Leestekst(Map.of(Sjabloon.GEADVISEERD_BESLUIT, advies), Map.of());
        return Adviesvraag.of(tekst.alineas(Sjabloon.GEADVISEERD_BESLUIT), soort);
    }

    /** The options by their name, as a choice on a page. */
    public Map<String, String> keuzes() {
        var keuzes = new LinkedHashMap<String, String>();
        opties.forEach(optie -> keuzes.put(optie.naam(), optie.naam() + ": " + optie.tekst()));
        return keuzes;
    }

    /** What follows from this choice, as the name of its sentence: who decides alone closes the nota with it. */
    public String gevolg(Besluitsoort keuze) {
        var alleen = regel == Beslisregel.EEN_VAN || beurten.size() == 1;
        return keuze.isEindoordeel() && alleen ? keuze + "_ALLEEN" : keuze.name();
    }

    /**
     * In whose place the reader decides, for instance wnd. Carla Ottens; empty for the own code and while it is to
     * choose.
     */
    public String inPlaats() {
        return vervangenen.size() == 1
                ? Formule.WAARNEMING.afkorting() + " "
                        + vervangenen.values().iterator().next()
                : "";
    }

    /** Whether the reader must say in whose place. */
    public boolean isNamensKiezen() {
        return vervangenen.size() > 1;
    }

    /** One bewindspersoon, with the last word on this versie, or null. */
    public record Beurt(
            String code,
            String naam,
            boolean aanZet,
            @Nullable Gezegd gezegd) {}

    /**
     * What was decided for a bewindspersoon.
     *
     * @param door who decided or recorded it, and in whose place
     * @param gezag on whose word the private office recorded it, or null when it is the own act
     * @param tijd when it was decided, in words
     * @param tot until when it is held, in words
     */
    public record Gezegd(
            Besluitsoort besluit,
            String toelichting,
            String door,
            @Nullable Gezag gezag,
            String tijd,
            @Nullable String tot) {}
}
