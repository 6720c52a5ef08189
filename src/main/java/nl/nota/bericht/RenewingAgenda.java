package nl.nota.bericht;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import nl.nota.kern.Gebeurtenis;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person makes the secret address under which an agenda program reads the own deadlines; the one before ends. */
@Service
public class RenewingAgenda {
    private static final int BYTES = 32;

    private final Agendageheimen geheimen;
    private final Postadres postadres;
    private final SecureRandom random;
    private final ApplicationEventPublisher events;

    RenewingAgenda(
            Agendageheimen geheimen, Postadres postadres, SecureRandom random, ApplicationEventPublisher events) {
        this.geheimen = geheimen;
        this.postadres = postadres;
        this.random = random;
        this.events = events;
    }

    /** The whole address, which nobody can ever read again. */
    @Transactional
    public String renew(Medewerker wie) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var geheim = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        geheimen.keep(wie.id(), geheim);
        events.publishEvent(new Gebeurtenis(
                ChoosingBezorging.KETEN, "AGENDA_GEMAAKT", wie.gebruikersnaam(), null, null, null, Map.of()));
        return postadres.link("/agenda/" + geheim + ".ics");
    }
}
