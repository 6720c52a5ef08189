package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.kern.Kalender;
import org.springframework.stereotype.Component;

/** Predicts from the route, the calendar and who is away when a nota will be decided. */
@Component
public class Routeprognoses {
    private final Kalender kalender;
    private final List<Afwezigheid> afwezigheid;
    private final Clock clock;

    Routeprognoses(Kalender kalender, List<Afwezigheid> afwezigheid, Clock clock) {
        this.kalender = kalender;
        this.afwezigheid = afwezigheid;
        this.clock = clock;
    }

    /** As it looks today. */
    public Routeprognose of(Route route, Voortgang voortgang) {
        var vandaag = LocalDate.now(clock);
        var weg = new HashMap<String, LocalDate>();
        var partijen = route.partijen().stream().map(Partij::onderdeel);
        var codes = Stream.of(partijen, route.parafering().stream(), route.bewindspersonen().stream())
                .flatMap(een -> een)
                .toList();
        afwezigheid.forEach(port -> weg.putAll(port.until(codes, vandaag)));
        return new Prognoseloop(route, voortgang, kalender, weg, vandaag).walk();
    }
}
