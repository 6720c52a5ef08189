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

    /** Who stands higher on the route than this functie: the rest of the line, and who decides. */
    List<String> above(String functie) {
        var lijn = route.parafering();
        var hoger = lijn.subList(lijn.indexOf(functie) + 1, lijn.size());
        return Stream.concat(hoger.stream(), route.bewindspersonen().stream()).toList();
    }

    Paraafstand with(Paraaf paraaf) {
        return new Paraafstand(
                route,
                versie,
                Stream.concat(parafen.stream(), Stream.of(paraaf)).toList());
    }
}
