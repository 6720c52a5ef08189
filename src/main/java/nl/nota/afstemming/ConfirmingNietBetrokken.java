package nl.nota.afstemming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariaat confirms that a required party is not concerned, so that the round need not wait for it. */
@Service
public class ConfirmingNietBetrokken {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Afstemronden ronden;
    private final Bevestigingen bevestigingen;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmingNietBetrokken(
            Dossiers dossiers,
            Routes routes,
            Afstemronden ronden,
            Bevestigingen bevestigingen,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.ronden = ronden;
        this.bevestigingen = bevestigingen;
        this.afsluiting = afsluiting;
        this.events = events;
        this.clock = clock;
    }

    /** Confirms the last answer of this party, which must be niet betrokken. */
    @Transactional
    public Outcome<Kenmerk> confirm(Medewerker medewerker, Kenmerk kenmerk, String onderdeel) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN.against(dossier);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var route = routes.findByKenmerk(kenmerk).orElseThrow();
        var wacht = ronden.of(dossier.nota(), route)
                .of(onderdeel)
                .filter(Standpunt::awaitsBevestiging)
                .map(Standpunt::laatste);
        if (wacht.isEmpty())
            return Outcome.refused(Reden.achterhaald("afstemming.reden.niets-te-bevestigen", onderdeel));
        confirm(wacht.get().id(), medewerker);
        afsluiting.afterAnswer(dossier, route, clock.instant());
        events.publishEvent(dossier.happened("NIET_BETROKKEN_BEVESTIGD", onderdeel, Map.of()));
        return Outcome.done(kenmerk);
    }

    private void confirm(UUID afstemming, Medewerker medewerker) {
        bevestigingen.save(new Bevestiging(afstemming, medewerker.id(), clock.instant()));
    }
}
