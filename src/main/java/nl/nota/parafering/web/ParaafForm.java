package nl.nota.parafering.web;

import java.util.ArrayList;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Versienummer;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * A paraaf as it came in, from the page or from a machine.
 *
 * @param rij whether it was given from the list of all that waits
 * @param volgende the nota that comes after it in that list
 */
record ParaafForm(
        @Nullable String functie,
        @Nullable String oordeel,
        @Nullable String toelichting,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable String namens,
        @Nullable String rij,
        @Nullable String volgende) {
    static final ParaafForm LEEG = new ParaafForm(null, null, null, null, null, null, null, null);

    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of("parafering.reden.retour-zonder-reden", "toelichting");

    /** What is meant; refused when something that every paraaf needs is missing. */
    Outcome<Paraafverzoek> toVerzoek() {
        var redenen = new ArrayList<Reden>();
        var keuze = Keuze.of(Paraafoordeel.class, oordeel).filter(Paraafoordeel.EIGEN::contains);
        if (keuze.isEmpty()) redenen.add(unknown());
        if (functie == null || functie.isBlank()) redenen.add(Reden.onjuist("parafering.reden.geen-functie-genoemd"));
        if (versie == null || hash == null || hash.isBlank())
            redenen.add(Reden.onjuist("parafering.reden.geen-versie"));
        if (!redenen.isEmpty() || functie == null || versie == null || hash == null) return Outcome.refused(redenen);
        return Outcome.done(new Paraafverzoek(
                functie,
                keuze.orElseThrow(),
                toelichting == null ? "" : toelichting,
                new Versienummer(versie, hash),
                namens));
    }

    /** Where its author goes from here. */
    String next() {
        return rij == null ? "redirect:/notas/{kenmerk}" : "redirect:/parafen?nota={volgende}";
    }

    private Reden unknown() {
        return oordeel == null || oordeel.isBlank()
                ? Reden.onjuist("parafering.reden.geen-oordeel")
                : Reden.onjuist("parafering.reden.onbekend-oordeel", oordeel, Keuze.possible(Paraafoordeel.EIGEN));
    }
}
