package nl.nota.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import nl.nota.kern.Reden;

/** What is wrong with the order of a route: haltes with a gap, and a code that would see the nota come by twice. */
final class Routeorde {
    /** The most haltes at which parties are asked. */
    static final int MEESTE_HALTES = 20;

    /** A party that would decide as well. */
    static final String KRING = "route.reden.kring-partij";

    private Routeorde() {}

    static List<Reden> against(Routekeuze keuze) {
        var redenen = new ArrayList<Reden>();
        var partijen = keuze.partijen().stream().map(Partij::onderdeel).toList();
        haltes(keuze, redenen);
        twice(partijen, redenen);
        twice(keuze.parafering(), redenen);
        twice(keuze.bewindspersonen(), redenen);
        circle("route.reden.kring", keuze.parafering(), keuze.bewindspersonen(), redenen);
        circle(KRING, partijen, keuze.bewindspersonen(), redenen);
        return redenen;
    }

    private static void haltes(Routekeuze keuze, List<Reden> redenen) {
        keuze.partijen().stream()
                .filter(partij -> partij.halte() < 1 || partij.halte() > MEESTE_HALTES)
                .forEach(partij ->
                        redenen.add(Reden.onjuist("route.reden.halte-nummer", partij.onderdeel(), MEESTE_HALTES)));
        if (!redenen.isEmpty()) return;
        var haltes =
                keuze.partijen().stream().map(Partij::halte).distinct().sorted().toList();
        for (var nummer = 1; nummer <= haltes.size(); nummer++) {
            if (haltes.get(nummer - 1) == nummer) continue;
            redenen.add(Reden.onjuist("route.reden.halte-gat", nummer, haltes.get(nummer - 1)));
            return;
        }
    }

    private static void twice(List<String> codes, List<Reden> redenen) {
        new HashSet<>(codes)
                .stream()
                        .filter(code -> Collections.frequency(codes, code) > 1)
                        .sorted()
                        .forEach(code -> redenen.add(Reden.onjuist("route.reden.dubbel", code)));
    }

    /** Who decides at the end has no other turn on the way there. */
    private static void circle(
            String kring, List<String> onderweg, Collection<String> beslissers, List<Reden> redenen) {
        onderweg.stream()
                .distinct()
                .filter(beslissers::contains)
                .forEach(code -> redenen.add(Reden.onjuist(kring, code)));
    }
}
