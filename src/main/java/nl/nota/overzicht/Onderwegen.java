package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Grond;
import nl.nota.nota.Planning;
import nl.nota.route.Routeprognose;
import nl.nota.route.Routeprognoses;
import nl.nota.route.Routewijzigingen;
import nl.nota.route.Verwachting;
import org.springframework.stereotype.Component;

/** Reads how the way of one nota went and will go, for whoever may read the nota. */
@Component
class Onderwegen {
    private final Routewijzigingen wijzigingen;
    private final Routeprognoses prognoses;
    private final Clock clock;

    Onderwegen(Routewijzigingen wijzigingen, Routeprognoses prognoses, Clock clock) {
        this.wijzigingen = wijzigingen;
        this.prognoses = prognoses;
        this.clock = clock;
    }

    Onderweg of(Notastand stand) {
        var mag = stand.dossier().betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE);
        var route = stand.route().filter(een -> mag);
        var prognose = route.map(een -> prognoses.of(stand.nota(), een, Voortgangstand.of(stand)))
                .orElse(Routeprognose.GEEN);
        var gewijzigd = wijzigingen.of(List.of(stand.nota().kenmerk()));
        var planning = stand.nota().planning();
        return new Onderweg(
                mag ? planning : Planning.GEEN,
                route,
                mag ? gewijzigd : List.of(),
                Verwachting.of(prognose, LocalDate.now(clock)));
    }
}
