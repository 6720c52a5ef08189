package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
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
    private final Tasstand stand;
    private final Register register;
    private final Clock clock;

    PackingTas(Tassen tassen, Tasstand stand, Register register, Clock clock) {
        this.tassen = tassen;
        this.stand = stand;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Does one thing with the tas of this bewindspersoon, and sweeps out what is over.
     *
     * @param regel the line of the private office, where one is written
     */
    @Transactional
    public Outcome<Tas> pack(
            Medewerker medewerker, String bewindspersoon, Tasgreep greep, List<Kenmerk> kenmerken, String regel) {
        var redenen = new ArrayList<>(against(medewerker, bewindspersoon));
        redenen.addAll(against(regel));
        if (kenmerken.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.geen-nota-gekozen"));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var tas = tassen.lock(bewindspersoon);
        redenen.addAll(against(medewerker, tas, greep, kenmerken));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var na = stand.swept(medewerker, done(medewerker, tas, greep, kenmerken, regel));
        tassen.keep(na);
        return Outcome.done(na);
    }

    private Tas done(Medewerker medewerker, Tas tas, Tasgreep greep, List<Kenmerk> kenmerken, String regel) {
        var gezien = stand.waiting(medewerker, tas);
        var na = tas;
        for (var kenmerk : kenmerken) {
            var versie = stand.versie(medewerker, kenmerk).orElseThrow();
            na = greep.apply(na, new Tasnota(kenmerk, versie, regel), gezien);
        }
        return na;
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

    private static List<Reden> against(String regel) {
        var redenen = new ArrayList<>(Woordcontrole.against("regel", regel));
        if (regel.strip().length() > Tasnota.LANGSTE)
            redenen.add(Reden.onjuist("besluit.reden.regel-te-lang", Tasnota.LANGSTE));
        return redenen;
    }

    /** What is added must lie ter beslissing; anything else is done with what is seen in the tas. */
    private List<Reden> against(Medewerker medewerker, Tas tas, Tasgreep greep, List<Kenmerk> kenmerken) {
        if (greep == Tasgreep.TOEVOEGEN)
            return kenmerken.stream()
                    .filter(kenmerk -> stand.versie(medewerker, kenmerk).isEmpty())
                    .map(kenmerk -> Reden.achterhaald("besluit.reden.ligt-niet-voor", kenmerk))
                    .toList();
        var gezien = stand.waiting(medewerker, tas);
        return kenmerken.stream()
                .filter(kenmerk -> !gezien.contains(kenmerk))
                .map(kenmerk -> Reden.achterhaald("besluit.reden.niet-in-tas", kenmerk, tas.bewindspersoon()))
                .toList();
    }
}
