package nl.nota.parafering;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Versienummer;
import nl.nota.route.Route;

/** What a paraaf is judged on: the route, the last versie, and all that the line said before. */
record Paraafstand(Route route, Versienummer versie, List<Paraaf> parafen) {
    Paraafronde ronde() {
        return Paraafronde.of(route.parafering(), versie, parafen);
    }

    Paraafstand with(Paraaf paraaf) {
        return new Paraafstand(
                route,
                versie,
                Stream.concat(parafen.stream(), Stream.of(paraaf)).toList());
    }
}
