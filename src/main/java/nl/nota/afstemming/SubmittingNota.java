package nl.nota.afstemming;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.controle.Keuringen;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.FreezingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Route;
import nl.nota.route.Routes;
import nl.nota.route.Routesignaal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller submits the concept: it becomes the next versie, and the first one starts the round. */
@Service
public class SubmittingNota {
    private final Dossiers dossiers;
    private final Routes routes;
    private final FreezingConcept freezing;
    private final Indieningscontrole controle;
    private final Keuringen keuringen;
    private final Gemistepartijen gemist;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmittingNota(
            Dossiers dossiers,
            Routes routes,
            FreezingConcept freezing,
            Indieningscontrole controle,
            Keuringen keuringen,
            Gemistepartijen gemist,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.freezing = freezing;
        this.controle = controle;
        this.keuringen = keuringen;
        this.gemist = gemist;
        this.afsluiting = afsluiting;
        this.events = events;
        this.clock = clock;
    }

    /** Freezes the concept and starts, or goes on with, the round; refused with all reasons at once. */
    @Transactional
    public Outcome<Versienummer> submit(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(AfstemmingHandeling.INDIENEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var route = routes.findByKenmerk(kenmerk);
        var inhoud = freezing.proposed(dossier.nota());
        var geldig = controle.valid(inhoud);
        redenen.addAll(controle.against(dossier.nota(), inhoud, route, geldig));
        redenen.addAll(keuringen.against(dossier.nota(), inhoud));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var zonder = gemist.of(dossier.nota(), inhoud, route.orElseThrow(), geldig);
        return switch (freezing.freeze(dossier, inhoud, clock.instant())) {
            case Outcome.Refused<Versie>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Versie>(var versie) -> Outcome.done(open(dossier, route.orElseThrow(), versie, zonder));
        };
    }

    /** Who was probably missing and is not asked all the same is kept in the trail, beside who submitted. */
    private Versienummer open(Dossier dossier, Route route, Versie versie, List<Routesignaal> zonder) {
        Instant nu = clock.instant();
        if (dossier.nota().fase() == Fase.CONCEPT) dossier.nota().become(Fase.IN_AFSTEMMING, nu);
        var voltooid = afsluiting.ask(dossier, route, nu).isVoltooid();
        var inhoud = new LinkedHashMap<String, Object>(Map.of("voltooid", voltooid));
        if (!zonder.isEmpty())
            inhoud.put("zonder", zonder.stream().map(Routesignaal::code).toList());
        events.publishEvent(dossier.happened("INGEDIEND", null, inhoud));
        return versie.nummer();
    }
}
