package nl.nota.afstemming;

import java.time.Instant;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Nota;
import nl.nota.route.Route;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a nota AFGESTEMD with the last agreement, in the transaction of the command that gave it. */
@Component
class Rondeafsluiting {
    private final Afstemronden ronden;
    private final ApplicationEventPublisher events;

    Rondeafsluiting(Afstemronden ronden, ApplicationEventPublisher events) {
        this.ronden = ronden;
        this.events = events;
    }

    /** Whether the round was complete, and so closed. */
    boolean closeWhenComplete(Dossier dossier, Route route, Instant nu) {
        Nota nota = dossier.nota();
        if (!ronden.of(nota, route).isVoltooid()) return false;
        nota.become(Fase.AFGESTEMD, nu);
        events.publishEvent(new RondeVoltooid(dossier, route));
        return true;
    }
}
