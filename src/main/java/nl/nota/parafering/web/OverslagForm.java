package nl.nota.parafering.web;

import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Versienummer;
import nl.nota.parafering.Overslag;
import org.jspecify.annotations.Nullable;

/** That a functie is passed over, as it came in from the page or from a machine. */
record OverslagForm(
        @Nullable String functie,
        @Nullable String opGezagVan,
        @Nullable String reden,
        @Nullable Integer versie,
        @Nullable String hash) {
    static final OverslagForm LEEG = new OverslagForm(null, null, null, null, null);

    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "parafering.reden.geen-gezag", "opGezagVan",
            "parafering.reden.gezag-schreef", "opGezagVan",
            "parafering.reden.overslag-zonder-reden", "reden");

    /** What is meant; refused when it is not said about which text. */
    Outcome<Overslag> toOverslag() {
        if (versie == null || hash == null || hash.isBlank())
            return Outcome.refused(Reden.onjuist("parafering.reden.geen-versie"));
        return Outcome.done(new Overslag(
                functie == null ? "" : functie,
                opGezagVan == null ? "" : opGezagVan,
                reden == null ? "" : reden,
                new Versienummer(versie, hash)));
    }
}
