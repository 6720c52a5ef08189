package nl.nota.parafering;

import java.time.Clock;
import java.util.List;
import nl.nota.afstemming.RondeVoltooid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Sleutel;
import nl.nota.route.Route;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings a nota up the line; a route without a line is passed over in the same transaction. */
@Component
class Lijn {
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lijn(GrantingInzage inzage, ApplicationEventPublisher events, Clock clock) {
        this.inzage = inzage;
        this.events = events;
        this.clock = clock;
    }

    /** A route may say that the nota goes up by itself with the last agreement, when all agree. */
    @EventListener
    void on(RondeVoltooid voltooid) {
        if (voltooid.isVanzelf()) open(voltooid.dossier(), voltooid.route());
    }

    /** The nota goes up: to the lowest functie or, without a line, on to who decides. */
    void open(Dossier dossier, Route route) {
        if (route.parafering().isEmpty()) {
            events.publishEvent(new LijnVoltooid(dossier, route));
        } else {
            dossier.nota().become(Fase.IN_PARAFERING, clock.instant());
            turn(dossier, route.parafering().getFirst());
        }
    }

    /** What follows from the last paraaf; answers the fase the nota stands in. */
    String goOn(Dossier dossier, Paraafstand stand) {
        var nota = dossier.nota();
        var ronde = stand.ronde();
        if (ronde.isVoltooid()) events.publishEvent(new LijnVoltooid(dossier, stand.route()));
        else
            ronde.aanZet()
                    .ifPresentOrElse(
                            functie -> turn(dossier, functie), () -> nota.become(Fase.CONCEPT, clock.instant()));
        return nota.fase().name();
    }

    /** Whoever's turn it was keeps reading along. */
    private void turn(Dossier dossier, String functie) {
        inzage.grant(dossier.kenmerk(), Grond.LIJN, List.of(Sleutel.code(functie)));
    }
}
