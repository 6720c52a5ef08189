package nl.nota.afstemming;

import java.time.Clock;
import java.time.Instant;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Nota;
import nl.nota.nota.Sleutel;
import nl.nota.route.Route;
import nl.nota.route.RouteGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens haltes, closes the round and opens it again, in the transaction of the command that makes it so. */
@Component
class Rondeafsluiting {
    private final Afstemronden ronden;
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rondeafsluiting(Afstemronden ronden, GrantingInzage inzage, ApplicationEventPublisher events, Clock clock) {
        this.ronden = ronden;
        this.inzage = inzage;
        this.events = events;
        this.clock = clock;
    }

    /** Asks the parties of the open haltes; answers whether the round is complete already, and so closed. */
    boolean open(Dossier dossier, Route route, Instant nu) {
        var ronde = ronden.of(dossier.nota(), route);
        ask(dossier, ronde);
        return close(dossier, route, ronde, nu);
    }

    /** Whether the round was complete, and so closed; a halte that became open is asked. */
    boolean closeWhenComplete(Dossier dossier, Route route, Instant nu) {
        var ronde = ronden.of(dossier.nota(), route);
        if (ronde.hasHaltes()) ask(dossier, ronde);
        return close(dossier, route, ronde, nu);
    }

    /** Whether a round that was closed is not complete any more, and so open again. */
    boolean reopenWhenIncomplete(Dossier dossier, Route route, Instant nu) {
        Nota nota = dossier.nota();
        if (nota.fase() != Fase.AFGESTEMD || ronden.of(nota, route).isVoltooid()) return false;
        nota.become(Fase.IN_AFSTEMMING, nu);
        return true;
    }

    /** Another route may open a halte, or leave nobody to wait for. */
    @EventListener
    void on(RouteGewijzigd gewijzigd) {
        if (gewijzigd.dossier().nota().fase() == Fase.IN_AFSTEMMING)
            open(gewijzigd.dossier(), gewijzigd.route(), clock.instant());
    }

    private void ask(Dossier dossier, Afstemronde ronde) {
        inzage.grant(
                dossier.kenmerk(),
                Grond.PARTIJ,
                ronde.open().stream()
                        .map(partij -> Sleutel.code(partij.onderdeel()))
                        .toList());
    }

    private boolean close(Dossier dossier, Route route, Afstemronde ronde, Instant nu) {
        if (!ronde.isVoltooid()) return false;
        dossier.nota().become(Fase.AFGESTEMD, nu);
        events.publishEvent(new RondeVoltooid(dossier, route, ronde));
        return true;
    }
}
