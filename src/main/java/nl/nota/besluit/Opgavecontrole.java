package nl.nota.besluit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;

/** Whether the private office says enough about a besluit that it records: on whose word, when, and what shows it. */
@Component
class Opgavecontrole {
    private final Medewerkers medewerkers;
    private final Clock clock;

    Opgavecontrole(Medewerkers medewerkers, Clock clock) {
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    void against(Beslissing beslissing, Besluitstand stand, List<Reden> redenen) {
        var opgave = beslissing.opgave();
        if (opgave == null) return;
        var gezag = opgave.gezag();
        var code = beslissing.bewindspersoon();
        redenen.addAll(Woordcontrole.against("opGezagVan", gezag.opGezagVan()));
        if (!speaks(gezag.opGezagVan(), code))
            redenen.add(Reden.onjuist("besluit.reden.ander-gezag", gezag.opGezagVan(), code));
        if (gezag.gezegdOp().isAfter(clock.instant())) redenen.add(Reden.onjuist("besluit.reden.gezegd-later"));
        var ingediend = stand.versie().ingediendOp();
        if (gezag.gezegdOp().isBefore(ingediend.truncatedTo(ChronoUnit.MINUTES)))
            redenen.add(Reden.onjuist("besluit.reden.gezegd-eerder", ingediend));
        evidence(opgave.bewijs(), redenen);
    }

    private static void evidence(Bewijs bewijs, List<Reden> redenen) {
        if (bewijs.isLeeg()) redenen.add(Reden.onjuist("besluit.reden.bewijs-verplicht"));
        if (bewijs.isTeGroot()) redenen.add(Reden.onjuist("besluit.reden.bewijs-te-groot"));
        else if (bewijs.stuk().soort().isEmpty()) redenen.add(Reden.onjuist("nota.reden.stuk-soort", bewijs.naam()));
        if (!bewijs.hasNaam()) redenen.add(Reden.onjuist("besluit.reden.bewijs-naam"));
        redenen.addAll(Woordcontrole.against("bewijs", List.of(bewijs.naam(), bewijs.type())));
    }

    /** The code itself, or the name of somebody who holds it today. */
    private boolean speaks(String wie, String code) {
        return wie.equals(code)
                || medewerkers.answeringFor(code).stream()
                        .anyMatch(een -> een.naam().equalsIgnoreCase(wie)
                                || een.gebruikersnaam().equals(Medewerkers.normal(wie)));
    }
}
