package nl.nota.afstemming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.nota.nota.Fase;
import org.jspecify.annotations.Nullable;

/** Every place a nota can come to, and every step from one to another. */
record Wegenkaart(Map<Wegstaat, List<Wegmodel.Zet>> stappen) {

    static Wegenkaart of(Wegmodel model) {
        var stappen = new LinkedHashMap<Wegstaat, List<Wegmodel.Zet>>();
        var rij = new ArrayDeque<>(List.of(Wegstaat.BEGIN));
        while (!rij.isEmpty()) {
            var nu = rij.poll();
            if (stappen.containsKey(nu)) continue;
            var zetten = model.nexts(nu);
            stappen.put(nu, zetten);
            zetten.stream()
                    .map(Wegmodel.Zet::naar)
                    .filter(een -> !stappen.containsKey(een))
                    .forEach(rij::add);
        }
        return new Wegenkaart(stappen);
    }

    long moves() {
        return stappen.values().stream().mapToLong(Collection::size).sum();
    }

    /** From each place that has a road of such steps to the besluit, the first step of the shortest one. */
    Map<Wegstaat, Weg> roads(Predicate<Wegmodel.Zet> mag) {
        var terug = backwards(mag);
        var wegen = new HashMap<Wegstaat, Weg>();
        var rij = new ArrayDeque<Wegstaat>();
        stappen.keySet().stream().filter(een -> een.fase() == Fase.BESLOTEN).forEach(een -> {
            wegen.put(een, Weg.AANGEKOMEN);
            rij.add(een);
        });
        while (!rij.isEmpty()) {
            var hier = rij.poll();
            for (var een : terug.getOrDefault(hier, List.of()))
                if (wegen.putIfAbsent(een.van(), new Weg(een.zet(), length(wegen, hier) + 1)) == null)
                    rij.add(een.van());
        }
        return wegen;
    }

    /** The places, but for the withdrawn, from which no such road leads to the besluit. */
    List<Wegstaat> dead(Predicate<Wegmodel.Zet> mag) {
        var wegen = roads(mag);
        return stappen.keySet().stream()
                .filter(een -> een.fase() != Fase.INGETROKKEN && !wegen.containsKey(een))
                .toList();
    }

    /** The longest of the shortest roads, step by step. */
    List<String> longest(Predicate<Wegmodel.Zet> mag) {
        var wegen = roads(mag);
        var nu = wegen.entrySet().stream()
                .max(Comparator.comparingInt(een -> een.getValue().lengte()))
                .orElseThrow()
                .getKey();
        var stappen = new ArrayList<>(List.of("vanuit " + nu.fase()));
        while (length(wegen, nu) > 0) {
            var zet =
                    Objects.requireNonNull(Objects.requireNonNull(wegen.get(nu)).zet());
            stappen.add(zet.wat());
            nu = zet.naar();
        }
        return stappen;
    }

    private static int length(Map<Wegstaat, Weg> wegen, Wegstaat van) {
        return wegen.getOrDefault(van, Weg.AANGEKOMEN).lengte();
    }

    private Map<Wegstaat, List<Pijl>> backwards(Predicate<Wegmodel.Zet> mag) {
        var terug = new HashMap<Wegstaat, List<Pijl>>();
        stappen.forEach((van, zetten) -> zetten.stream()
                .filter(mag)
                .forEach(zet -> terug.computeIfAbsent(zet.naar(), een -> new ArrayList<>())
                        .add(new Pijl(van, zet))));
        return terug;
    }

    private record Pijl(Wegstaat van, Wegmodel.Zet zet) {}

    /** The first step of a road and how many steps it has; none where it ends. */
    record Weg(Wegmodel.@Nullable Zet zet, int lengte) {
        static final Weg AANGEKOMEN = new Weg(null, 0);
    }
}
