package nl.nota.organisatie;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the provider vouches for: who is known by issuer and subject, whatever the claims say today. The first time it
 * is the person with the user name of the claim, if that person is known at this provider by no other subject (ADR 27).
 */
@Service
public class LinkingIdentiteit {
    private static final Reden ONBEKEND = Reden.magNiet("organisatie.reden.provider.onbekend");

    private final Provideridentiteiten identiteiten;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;

    LinkingIdentiteit(Provideridentiteiten identiteiten, Medewerkers medewerkers, ApplicationEventPublisher events) {
        this.identiteiten = identiteiten;
        this.medewerkers = medewerkers;
        this.events = events;
    }

    /** Who it is; to somebody else's claim, an unknown one and somebody blocked it says the same. */
    @Transactional
    public Outcome<Medewerker> recognise(Pas pas) {
        var bekend = identiteiten.find(pas.uitgever(), pas.onderwerp());
        if (bekend.isPresent()) return known(bekend.get());
        var wie = pas.gebruikersnaam().flatMap(medewerkers::find).orElse(null);
        if (wie == null || !identiteiten.link(wie.id(), pas.uitgever(), pas.onderwerp()))
            return Outcome.refused(ONBEKEND);
        events.publishEvent(Organisatie.happened(
                "IDENTITEIT_GEKOPPELD", wie, Map.of("uitgever", pas.uitgever(), "onderwerp", pas.onderwerp())));
        return Outcome.done(wie);
    }

    private Outcome<Medewerker> known(UUID id) {
        return medewerkers.find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(ONBEKEND));
    }
}
