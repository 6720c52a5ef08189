package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The private office arranges what a bewindspersoon reads tonight. */
@Service
public class PackingTas {
    private final Tassen tassen;
    private final Dossiers dossiers;
    private final Register register;
    private final Clock clock;

    PackingTas(Tassen tassen, Dossiers dossiers, Register register, Clock clock) {
        this.tassen = tassen;
        this.dossiers = dossiers;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Does one thing with the tas of this bewindspersoon.
     *
     * @param regel the line of the private office, where one is written
     */
    @Transactional
    public Outcome<Tas> pack(
            Medewerker medewerker, String bewindspersoon, Tasgreep greep, List<Kenmerk> kenmerken, String regel) {
        var redenen = new ArrayList<>(against(medewerker, bewindspersoon));
        if (redenen.isEmpty() && greep == Tasgreep.TOEVOEGEN) redenen.addAll(against(medewerker, kenmerken));
        if (regel.strip().length() > Tasnota.LANGSTE)
            redenen.add(Reden.onjuist("besluit.reden.regel-te-lang", Tasnota.LANGSTE));
        redenen.addAll(Woordcontrole.against("regel", regel));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var tas = greep.apply(tassen.lock(bewindspersoon), kenmerken, regel);
        tassen.keep(tas);
        return Outcome.done(tas);
    }

    private List<Reden> against(Medewerker medewerker, String bewindspersoon) {
        var bezwaren = Tasrecht.TAS_VULLEN.against(medewerker);
        if (!bezwaren.isEmpty()) return bezwaren;
        return register.find(bewindspersoon, LocalDate.now(clock))
                        .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                        .isPresent()
                ? List.of()
                : List.of(Reden.onjuist("besluit.reden.geen-tas", bewindspersoon));
    }

    private List<Reden> against(Medewerker medewerker, List<Kenmerk> kenmerken) {
        if (kenmerken.isEmpty()) return List.of(Reden.onjuist("besluit.reden.geen-nota-gekozen"));
        return kenmerken.stream()
                .filter(kenmerk -> !isBefore(medewerker, kenmerk))
                .map(kenmerk -> Reden.achterhaald("besluit.reden.ligt-niet-voor", kenmerk))
                .toList();
    }

    private boolean isBefore(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        return dossier.nota().fase() == Fase.TER_BESLISSING
                && dossier.betrekking().is(Grond.KABINET);
    }
}
