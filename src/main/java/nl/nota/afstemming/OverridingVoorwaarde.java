package nl.nota.afstemming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody of the line sets a voorwaarde aside; who and why stays in sight up to the bewindspersoon. */
@Service
public class OverridingVoorwaarde {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Voorwaarden voorwaarden;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    OverridingVoorwaarde(
            Dossiers dossiers,
            Routes routes,
            Voorwaarden voorwaarden,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.voorwaarden = voorwaarden;
        this.afsluiting = afsluiting;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Sets it aside for this reason; the last open one may close the round in the same transaction. */
    @Transactional
    public Outcome<UUID> override(Medewerker medewerker, Kenmerk kenmerk, UUID voorwaarde, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var gezocht = voorwaarden.find(kenmerk, voorwaarde);
        var redenen = Voorwaardecontrole.against(dossier, gezocht, reden);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var verloop = gezocht.orElseThrow(NotFound::new);
        var nu = clock.instant();
        var stap = new Opheffing(
                identiteiten.generateId(),
                verloop,
                reden.strip(),
                Inzagelijn.functie(dossier),
                dossier.nota().versie().orElseThrow(),
                Inzagelijn.optreden(dossier),
                nu);
        voorwaarden.add(verloop, stap);
        var voltooid = afsluiting
                .settle(dossier, routes.findByKenmerk(kenmerk).orElseThrow(), nu)
                .isVoltooid();
        var inhoud = Map.<String, Object>of("voorwaarde", voorwaarde.toString(), "voltooid", voltooid);
        events.publishEvent(dossier.happened("VOORWAARDE_OPGEHEVEN", null, inhoud));
        return Outcome.done(stap.id());
    }
}
