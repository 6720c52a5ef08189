package nl.nota.afstemming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** The secretariaat records that a required party let its term pass in silence: never agreement, and printed so. */
@Service
public class RecordingGeenReactie {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Afstemmingen afstemmingen;
    private final Zwijgcontrole controle;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    RecordingGeenReactie(
            Dossiers dossiers,
            Routes routes,
            Afstemmingen afstemmingen,
            Zwijgcontrole controle,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.afstemmingen = afstemmingen;
        this.controle = controle;
        this.afsluiting = afsluiting;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records the silence on the last versie; the round need not wait for this party any longer. */
    @Transactional
    public Outcome<UUID> record(Medewerker medewerker, Kenmerk kenmerk, String onderdeel) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var route = routes.findByKenmerk(kenmerk);
        var redenen = controle.against(dossier, route, onderdeel);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var nu = clock.instant();
        var id = identiteiten.generateId();
        afstemmingen.save(
                new Afstemming(id, kenmerk, silence(dossier, onderdeel), List.of(), Optreden.of(medewerker.id()), nu));
        var voltooid = afsluiting.settle(dossier, route.orElseThrow(), nu).isVoltooid();
        events.publishEvent(dossier.happened(
                "GEEN_REACTIE_VASTGELEGD", onderdeel, Map.of("afstemming", id.toString(), "voltooid", voltooid)));
        return Outcome.done(id);
    }

    private static Antwoord silence(Dossier dossier, String onderdeel) {
        var versie = dossier.nota().versie().orElseThrow();
        return new Antwoord(onderdeel, Oordeel.GEEN_REACTIE, "", List.of(), versie, null);
    }
}
