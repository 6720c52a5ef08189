package nl.nota.verzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.opslag.Opslag;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Lays the dated file with its letter, when it says the same: the last step of dating, in one transaction. */
@Component
class PlacingBriefbestand {
    private final Dossiers dossiers;
    private final Briefstanden standen;
    private final Gereedheid gereedheid;
    private final Briefteksten teksten;
    private final Briefbestanden bestanden;
    private final Register register;
    private final Opslag opslag;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    PlacingBriefbestand(
            Dossiers dossiers,
            Briefstanden standen,
            Gereedheid gereedheid,
            Briefteksten teksten,
            Briefbestanden bestanden,
            Register register,
            Opslag opslag,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.gereedheid = gereedheid;
        this.teksten = teksten;
        this.bestanden = bestanden;
        this.register = register;
        this.opslag = opslag;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** All reasons against dating this letter, by the rights of now; asked before a file is taken in. */
    @Transactional
    List<Reden> against(Medewerker medewerker, Kenmerk kenmerk, UUID brief) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return against(dossier, standen.find(dossier, brief));
    }

    /** Lays it with the letter; a file with other words is not the one that was decided on. */
    @Transactional
    Outcome<UUID> place(Medewerker medewerker, Kenmerk kenmerk, UUID brief, Bijlage.Bestand bestand) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var stand = standen.find(dossier, brief);
        var redenen = new ArrayList<>(against(dossier, stand));
        if (redenen.isEmpty() && isThere(stand.orElseThrow(), bestand))
            redenen.add(Reden.achterhaald("verzending.reden.zelfde-bestand"));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var id = identiteiten.generateId();
        opslag.hold(id, bestand.sha256());
        var verschil = compare(stand.orElseThrow().brief(), id);
        var tekst = verschil.tekst();
        if (tekst == null) return Outcome.done(keep(dossier, stand.orElseThrow().brief(), id, bestand, verschil));
        opslag.release(id);
        return Outcome.refused(Reden.onjuist("verzending.reden.andere-tekst", tekst.was(), tekst.wordt()));
    }

    private List<Reden> against(Dossier dossier, Optional<Briefstand> stand) {
        var redenen = new ArrayList<>(VerzendingHandeling.BRIEF_DATEREN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        redenen.addAll(gereedheid.against(dossier));
        if (stand.isEmpty()) redenen.add(Reden.achterhaald("verzending.reden.geen-brief"));
        else if (stand.get().stand() == Briefstand.Stand.VERZONDEN)
            redenen.add(Reden.achterhaald("verzending.reden.al-verzonden"));
        return redenen;
    }

    private static boolean isThere(Briefstand stand, Bijlage.Bestand bestand) {
        return bestand.sha256().equals(stand.sha256())
                || bestand.sha256().equals(stand.brief().sha256());
    }

    private UUID keep(Dossier dossier, Brief brief, UUID id, Bijlage.Bestand bestand, Briefverschil verschil) {
        var door = dossier.medewerker().id();
        bestanden.save(new Briefbestand(id, brief, bestand, verschil, door, clock.instant()));
        events.publishEvent(dossier.happened(
                "BRIEF_GEDATEERD",
                null,
                Map.of(
                        "brief", brief.id().toString(),
                        "bestand", id.toString(),
                        "sha256", bestand.sha256(),
                        "vergeleken", verschil.vergeleken())));
        return id;
    }

    private Briefverschil compare(Brief brief, UUID id) {
        var was = teksten.of(brief.bijlage());
        var wordt = teksten.of(id);
        if (was.isEmpty() || wordt.isEmpty()) return Briefverschil.unread();
        return Briefverschil.of(was.get(), wordt.get(), own(brief));
    }

    /** What may stand on a line of its own: the reference, and the functies of those who sign. */
    private List<String> own(Brief brief) {
        var codes = Stream.concat(brief.ondertekenaars().stream(), brief.medeNamens().stream())
                .toList();
        var namen = register.find(codes, LocalDate.ofInstant(brief.tijd(), clock.getZone())).values().stream()
                .map(Onderdeel::naam);
        return Stream.concat(Stream.of(brief.referentie()), namen).toList();
    }
}
