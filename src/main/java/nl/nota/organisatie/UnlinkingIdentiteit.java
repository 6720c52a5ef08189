package nl.nota.organisatie;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer says that a subject of the provider is no longer this person; who comes next by the claim may be linked. */
@Service
public class UnlinkingIdentiteit {
    private final Personeel personeel;
    private final Provideridentiteiten identiteiten;
    private final ApplicationEventPublisher events;

    UnlinkingIdentiteit(Personeel personeel, Provideridentiteiten identiteiten, ApplicationEventPublisher events) {
        this.personeel = personeel;
        this.identiteiten = identiteiten;
        this.events = events;
    }

    /** Whose identity it was. */
    @Transactional
    public Outcome<Persoon> unlink(Medewerker beheer, UUID id, String uitgever, String onderwerp) {
        var tegen = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        personeel.lock();
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        if (!identiteiten.unlink(id, uitgever, onderwerp))
            return Outcome.refused(Reden.achterhaald("organisatie.reden.provider.ontkoppeld", wie.naam()));
        events.publishEvent(Organisatie.happened(
                "IDENTITEIT_ONTKOPPELD",
                beheer,
                Map.of("wie", wie.gebruikersnaam(), "uitgever", uitgever, "onderwerp", onderwerp)));
        return Outcome.done(wie);
    }
}
