package nl.nota.afstemming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** "Dit is niet voor mij": somebody of a party passes the question on to a colleague who answers for it too. */
@Service
public class PassingOnVraag {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Medewerkers medewerkers;
    private final Doorgiften doorgiften;
    private final Doorgeefcontrole controle;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    PassingOnVraag(
            Dossiers dossiers,
            Routes routes,
            Medewerkers medewerkers,
            Doorgiften doorgiften,
            Doorgeefcontrole controle,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.medewerkers = medewerkers;
        this.doorgiften = doorgiften;
        this.controle = controle;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Makes it the turn of the colleague; whoever else answers for the party still may. */
    @Transactional
    public Outcome<UUID> pass(Medewerker medewerker, Kenmerk kenmerk, Doorgeving doorgeving) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var collega = medewerkers.find(doorgeving.naar());
        var redenen = controle.against(dossier, routes.findByKenmerk(kenmerk), doorgeving, collega);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var id = identiteiten.generateId();
        var naar = collega.orElseThrow();
        doorgiften.save(new Doorgifte(id, kenmerk, doorgeving, naar.id(), medewerker.id(), clock.instant()));
        events.publishEvent(
                dossier.happened("DOORGEGEVEN", doorgeving.onderdeel(), Map.of("naar", naar.gebruikersnaam())));
        return Outcome.done(id);
    }
}
