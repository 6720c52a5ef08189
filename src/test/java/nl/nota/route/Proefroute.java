package nl.nota.route;

import java.util.List;
import nl.nota.nota.Kenmerk;

/** A route for a test that needs no database. */
public final class Proefroute {
    private Proefroute() {}

    public static Route past(Kenmerk kenmerk, List<Partij> partijen) {
        var route = new Route(kenmerk, Beslisregel.ALLE);
        route.choose(Beslisregel.ALLE, new Routekeuze(partijen, List.of(), Beslisregel.ALLE, List.of("MINDEF"), false));
        return route;
    }
}
