package nl.nota.organisatie;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer lets somebody in again who was shut out, with the password, roles and codes of before; tokens stay ended. */
@Service
public class UnblockingMedewerker {
    private final Personeel personeel;
    private final ApplicationEventPublisher events;

    UnblockingMedewerker(Personeel personeel, ApplicationEventPublisher events) {
        this.personeel = personeel;
        this.events = events;
    }

    /** Who is let in. */
    @Transactional
    public Outcome<Persoon> unblock(Medewerker beheer, UUID id) {
        var tegen = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        personeel.lock();
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        if (wie.actief())
            return Outcome.refused(Reden.achterhaald("organisatie.reden.mens.niet-geblokkeerd", wie.naam()));
        personeel.activate(id, true);
        events.publishEvent(Organisatie.happened("BLOKKADE_OPGEHEVEN", beheer, Map.of("wie", wie.gebruikersnaam())));
        return Outcome.done(wie);
    }
}
