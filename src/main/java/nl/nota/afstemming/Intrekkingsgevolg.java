package nl.nota.afstemming;

import java.time.Clock;
import java.util.Map;
import nl.nota.nota.Dossier;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comes of an answer that is taken back: it stays on record, and the round is judged without it. */
@Component
class Intrekkingsgevolg {
    private final Routes routes;
    private final Intrekkingen intrekkingen;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intrekkingsgevolg(
            Routes routes,
            Intrekkingen intrekkingen,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.routes = routes;
        this.intrekkingen = intrekkingen;
        this.afsluiting = afsluiting;
        this.events = events;
        this.clock = clock;
    }

    /** Takes this answer back, and tells it under this name. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(Dossier dossier, Afstemming afstemming, String reden, String soort) {
        var nu = clock.instant();
        var wie = dossier.optreden(afstemming.onderdeel());
        intrekkingen.save(new Intrekking(afstemming.id(), reden.strip(), wie, nu));
        var route = routes.findByKenmerk(dossier.kenmerk()).orElseThrow();
        var afloop = afsluiting.settle(dossier, route, nu);
        events.publishEvent(dossier.happened(
                soort,
                afstemming.onderdeel(),
                Map.of(
                        "afstemming",
                        afstemming.id().toString(),
                        "gelezen",
                        afstemming.gelezen().nummer(),
                        "heropend",
                        afloop == Afloop.HEROPEND,
                        "voltooid",
                        afloop.isVoltooid())));
    }
}
