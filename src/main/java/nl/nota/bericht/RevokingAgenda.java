package nl.nota.bericht;

import java.util.Map;
import nl.nota.kern.Gebeurtenis;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person ends the secret address of the own agenda; from then on it opens nothing. */
@Service
public class RevokingAgenda {
    private final Agendageheimen geheimen;
    private final ApplicationEventPublisher events;

    RevokingAgenda(Agendageheimen geheimen, ApplicationEventPublisher events) {
        this.geheimen = geheimen;
        this.events = events;
    }

    /** Whether there was one. */
    @Transactional
    public boolean revoke(Medewerker wie) {
        if (!geheimen.revoke(wie.id())) return false;
        events.publishEvent(new Gebeurtenis(
                ChoosingBezorging.KETEN, "AGENDA_INGETROKKEN", wie.gebruikersnaam(), null, null, null, Map.of()));
        return true;
    }
}
