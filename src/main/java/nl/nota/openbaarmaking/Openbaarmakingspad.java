package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Puts a nota a step further on its way to the public, or back. */
@Component
class Openbaarmakingspad {
    private final Openbaarmakingsstappen stappen;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Openbaarmakingspad(
            Openbaarmakingsstappen stappen, ApplicationEventPublisher events, IdGenerator identiteiten, Clock clock) {
        this.stappen = stappen;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * Appends the step and tells what happened.
     *
     * @param soort what was done, as a code of the trail
     * @param reden why, where that must be said; else empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID step(Lakdossier lak, Openbaarmakingsfase fase, String soort, String reden, Map<String, Object> inhoud) {
        var dossier = lak.dossier();
        var id = identiteiten.generateId();
        stappen.save(new Openbaarmakingsstap(
                id,
                dossier.kenmerk(),
                lak.versie(),
                fase,
                lak.publiek(),
                reden,
                dossier.medewerker().id(),
                clock.instant()));
        events.publishEvent(dossier.happened(soort, null, inhoud));
        return id;
    }
}
