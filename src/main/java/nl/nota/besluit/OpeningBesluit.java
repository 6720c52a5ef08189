package nl.nota.besluit;

import java.time.Clock;
import java.util.List;
import nl.nota.afstemming.RondeVoltooid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Rol;
import nl.nota.route.Beslisregel;
import nl.nota.route.Route;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a nota to the bewindspersonen; without a line of parafen it goes straight from AFGESTEMD to TER_BESLISSING. */
@Component
class OpeningBesluit {
    private final GrantingInzage inzage;
    private final Clock clock;

    OpeningBesluit(GrantingInzage inzage, Clock clock) {
        this.inzage = inzage;
        this.clock = clock;
    }

    /** A route may say that the nota goes up by itself with the last agreement, when all agree. */
    @EventListener
    void on(RondeVoltooid voltooid) {
        if (voltooid.isVanzelf()) open(voltooid.dossier(), voltooid.route());
    }

    void open(Dossier dossier, Route route) {
        dossier.nota().become(Fase.TER_BESLISSING, clock.instant());
        inzage.grant(dossier.kenmerk(), Grond.KABINET, List.of(Sleutel.rol(Rol.KABINET)));
        turn(dossier.kenmerk(), first(route));
    }

    /** It has become the turn of these bewindspersonen. */
    void turn(Kenmerk kenmerk, List<String> bewindspersonen) {
        inzage.grant(
                kenmerk,
                Grond.BEWINDSPERSOON,
                bewindspersonen.stream().map(Sleutel::code).toList());
    }

    private static List<String> first(Route route) {
        var allen = route.bewindspersonen();
        return route.regel() == Beslisregel.VOLGORDE ? allen.subList(0, 1) : allen;
    }
}
