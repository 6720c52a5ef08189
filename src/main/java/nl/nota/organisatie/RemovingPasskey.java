package nl.nota.organisatie;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person removes an own passkey, but never the last thing that opens the door. */
@Service
public class RemovingPasskey {
    private final Passkeys passkeys;
    private final Personeel personeel;
    private final Deursleutels sleutels;
    private final ApplicationEventPublisher events;

    RemovingPasskey(Passkeys passkeys, Personeel personeel, Deursleutels sleutels, ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.personeel = personeel;
        this.sleutels = sleutels;
        this.events = events;
    }

    /** The name that it had. */
    @Transactional
    public Outcome<String> remove(Medewerker wie, UUID id) {
        personeel.lock();
        var over = passkeys.of(wie.id()).stream()
                .filter(een -> !een.id().equals(id))
                .count();
        if (over == 0 && !sleutels.hasOther(wie.id()))
            return Outcome.refused(Reden.onjuist("organisatie.reden.passkey.laatste"));
        var naam = passkeys.remove(wie.id(), id).orElseThrow(NotFound::new);
        events.publishEvent(Organisatie.happened("PASSKEY_VERWIJDERD", wie, Map.of("naam", naam)));
        return Outcome.done(naam);
    }
}
