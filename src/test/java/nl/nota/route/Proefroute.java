package nl.nota.route;

import java.util.List;
import nl.nota.nota.Kenmerk;

/** A route in memory, for tests of pure rules. */
public final class Proefroute {
    private Proefroute() {}

    /** A route past these parties. */
    public static Route past(List<Partij> partijen) {
        return past(Kenmerk.defensie(2025, 1), partijen);
    }

    public static Route past(Kenmerk kenmerk, List<Partij> partijen) {
        var route = new Route(kenmerk, Beslisregel.ALLE);
        route.choose(Beslisregel.ALLE, new Routekeuze(partijen, List.of(), Beslisregel.ALLE, List.of("MINDEF"), false));
        return route;
    }

    /** A route past these parties, up this line, to these bewindspersonen. */
    public static Route past(
            List<Partij> partijen, List<String> lijn, Beslisregel regel, List<String> bewindspersonen) {
        var route = new Route(Kenmerk.defensie(2025, 1), regel);
        route.choose(regel, new Routekeuze(partijen, lijn, regel, bewindspersonen, false));
        return route;
    }
}
