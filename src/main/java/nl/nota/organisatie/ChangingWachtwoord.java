package nl.nota.organisatie;

import java.util.Map;
import nl.nota.kern.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses another password, having given the one that holds. */
@Service
public class ChangingWachtwoord {
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;
    private final ApplicationEventPublisher events;

    ChangingWachtwoord(Wachtwoorden wachtwoorden, Pogingen pogingen, ApplicationEventPublisher events) {
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.events = events;
    }

    /** Guessing the old password here is slowed as it is at the door. */
    @Transactional
    public Outcome<Medewerker> change(Medewerker wie, Wachtwoordkeuze keuze, String adres) {
        var redenen = keuze.redenen(wie.gebruikersnaam());
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var wait = pogingen.take(wie.gebruikersnaam(), adres);
        if (wait.isPresent()) return Outcome.refused(LoggingIn.tooOften(wait.get()));
        if (!wachtwoorden.matches(wie.gebruikersnaam(), keuze.oud())) {
            pogingen.failed(wie.gebruikersnaam(), adres);
            return Outcome.refused(Wachtwoordkeuze.OUD_ONJUIST);
        }
        pogingen.succeeded(wie.gebruikersnaam(), adres);
        wachtwoorden.keep(wie.id(), keuze.nieuw());
        events.publishEvent(Organisatie.happened("WACHTWOORD_GEWIJZIGD", wie, Map.of()));
        return Outcome.done(wie);
    }
}
