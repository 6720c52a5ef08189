package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.kern.Kalender;
import nl.nota.nota.Nota;
import nl.nota.organisatie.Afwezigen;
import nl.nota.organisatie.Bezetting;
import org.springframework.stereotype.Component;

/** Predicts from the route, the calendar and who is away when a nota will be decided. */
@Component
public class Routeprognoses {
    private final Kalender kalender;
    private final Afwezigen afwezigen;
    private final Clock clock;

    Routeprognoses(Kalender kalender, Afwezigen afwezigen, Clock clock) {
        this.kalender = kalender;
        this.afwezigen = afwezigen;
        this.clock = clock;
    }

    /** As it looks today. */
    public Routeprognose of(Nota nota, Route route, Voortgang voortgang) {
        return of(route, voortgang, staffing(nota, route));
    }

    /** The same where it is known who is away. */
    public Routeprognose of(Route route, Voortgang voortgang, Bezetting bezetting) {
        return new Prognoseloop(route, voortgang, kalender, bezetting, LocalDate.now(clock)).walk();
    }

    /** Who of everybody on the route will be away; who wrote the nota replaces nobody on it. */
    public Bezetting staffing(Nota nota, Route route) {
        if (nota.fase().isEinde()) return Bezetting.VOLLEDIG;
        var partijen = route.partijen().stream().map(Partij::onderdeel);
        List<String> codes = Stream.of(partijen, route.parafering().stream(), route.bewindspersonen().stream())
                .flatMap(een -> een)
                .toList();
        return afwezigen.of(codes, Set.of(nota.steller()));
    }
}
