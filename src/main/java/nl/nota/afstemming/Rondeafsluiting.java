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

    /** After an answer of a party, which may be the last one; the nota may then go up by itself. */
    Afloop afterAnswer(Dossier dossier, Route route, Instant nu) {
        return settle(dossier, route, nu, true);
    }

    /** After anything else that was said or done about an answer. */
    Afloop settle(Dossier dossier, Route route, Instant nu) {
        return settle(dossier, route, nu, false);
    }

    /** The same where who is asked may have changed: the parties of the open haltes are asked. */
    Afloop ask(Dossier dossier, Route route, Instant nu) {
        var ronde = ronden.of(dossier.nota(), route);
        if (isOpen(dossier.nota())) ask(dossier, ronde);
        return judge(dossier, route, ronde, nu, false);
    }

    /** Another route may open a halte, leave nobody to wait for, or somebody again. */
    @EventListener
    void on(RouteGewijzigd gewijzigd) {
        ask(gewijzigd.dossier(), gewijzigd.route(), clock.instant());
    }

    private Afloop settle(Dossier dossier, Route route, Instant nu, boolean isAntwoord) {
        var ronde = ronden.of(dossier.nota(), route);
        if (ronde.hasHaltes() && isOpen(dossier.nota())) ask(dossier, ronde);
        return judge(dossier, route, ronde, nu, isAntwoord);
    }

    private static boolean isOpen(Nota nota) {
        return nota.fase() == Fase.IN_AFSTEMMING || nota.fase() == Fase.AFGESTEMD;
    }

    private void ask(Dossier dossier, Afstemronde ronde) {
        inzage.grant(
                dossier.kenmerk(),
                Grond.PARTIJ,
                ronde.open().stream()
                        .map(partij -> Sleutel.code(partij.onderdeel()))
                        .toList());
    }

    /** The one place that closes a round and opens it again. */
    private Afloop judge(Dossier dossier, Route route, Afstemronde ronde, Instant nu, boolean isAntwoord) {
        var nota = dossier.nota();
        if (nota.fase() == Fase.IN_AFSTEMMING && ronde.isVoltooid()) {
            nota.become(Fase.AFGESTEMD, nu);
            events.publishEvent(new RondeVoltooid(dossier, route, ronde, isAntwoord));
            return Afloop.VOLTOOID;
        }
        if (nota.fase() == Fase.AFGESTEMD && !ronde.isVoltooid()) {
            nota.become(Fase.IN_AFSTEMMING, nu);
            return Afloop.HEROPEND;
        }
        return Afloop.GELIJK;
    }
}
