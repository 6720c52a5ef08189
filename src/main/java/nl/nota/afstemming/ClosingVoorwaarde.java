package nl.nota.afstemming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * The party that set a voorwaarde says that the versie it read meets it; with its last one it agrees to that versie.
 */
@Service
public class ClosingVoorwaarde {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Voorwaarden voorwaarden;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    ClosingVoorwaarde(
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

    /** Closes it on exactly the versie that was read; the last one may close the round in the same transaction. */
    @Transactional
    public Outcome<UUID> close(
            Medewerker medewerker, Kenmerk kenmerk, UUID voorwaarde, String toelichting, Versienummer gelezen) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var gezocht = voorwaarden.find(kenmerk, voorwaarde);
        var redenen = Voorwaardecontrole.against(dossier, gezocht, toelichting, gelezen);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var verloop = gezocht.orElseThrow();
        var nu = clock.instant();
        var stap = new Afdoening(
                identiteiten.generateId(),
                verloop,
                toelichting.strip(),
                gelezen,
                dossier.optreden(verloop.onderdeel()),
                nu);
        voorwaarden.add(verloop, stap);
        var route = routes.findByKenmerk(kenmerk).orElseThrow();
        var voltooid = afsluiting.afterAnswer(dossier, route, nu).isVoltooid();
        var inhoud = Map.<String, Object>of("voorwaarde", voorwaarde.toString(), "voltooid", voltooid);
        events.publishEvent(dossier.happened("VOORWAARDE_AFGEDAAN", verloop.onderdeel(), inhoud));
        return Outcome.done(stap.id());
    }
}
