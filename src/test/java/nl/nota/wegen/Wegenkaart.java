package nl.nota.wegen;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.nota.nota.Fase;
import org.jspecify.annotations.Nullable;

/** Every place a nota of one world can come to, and every step from one to another, by the product itself. */
final class Wegenkaart {
    static final Duration LATER = Duration.ofDays(3);
    private static final int HOOGSTENS = 60_000;

    private final List<Plek> plekken = new ArrayList<>();
    private final Map<Toestand, Integer> bekend = new HashMap<>();

    /** A step that somebody can do from a place, and where it leads. */
    record Stap(Zet zet, int naar) {}

    /** A place, the first step by which somebody came there, and all that can follow. */
    record Plek(
            int nr,
            Toestand toestand,
            @Nullable Plek vorige,
            @Nullable Zet door,
            List<Stap> stappen) {}

    /** What lies on the tables at a place that nobody went on from yet. */
    record Tafel(Plek plek, Map<Class<?>, List<Object>> rijen, List<String> veranderd, Instant moment) {}

    /**
     * Where a step led.
     *
     * @param rijen what lies on the tables there; null for a place that was known already
     */
    record Vondst(
            @Nullable Zet door,
            Toestand toestand,
            @Nullable Map<Class<?>, List<Object>> rijen,
            List<String> veranderd,
            Instant moment) {}

    private Wegenkaart() {}

    /** Every place that can be come to from the nota that lies before the first of these hands. */
    static Wegenkaart of(List<Hand> handen) {
        var kaart = new Wegenkaart();
        List<Tafel> laag = new ArrayList<>();
        kaart.arrive(null, handen.getFirst().here(), laag);
        while (!laag.isEmpty()) laag = kaart.next(laag, Hand.share(handen, laag, kaart::isKnown));
        return kaart;
    }

    private boolean isKnown(Toestand toestand) {
        return bekend.containsKey(toestand);
    }

    /** Puts on the map what was found from these places, always in the same order; the new places. */
    private List<Tafel> next(List<Tafel> laag, List<List<Vondst>> vondsten) {
        var volgende = new ArrayList<Tafel>();
        for (int i = 0; i < laag.size(); i++) {
            var plek = laag.get(i).plek();
            for (var vondst : vondsten.get(i)) {
                int naar = arrive(plek, vondst, volgende);
                plek.stappen().add(new Stap(Objects.requireNonNull(vondst.door()), naar));
            }
        }
        return volgende;
    }

    private int arrive(@Nullable Plek van, Vondst vondst, List<Tafel> nieuw) {
        var al = bekend.get(vondst.toestand());
        if (al != null) return al;
        if (plekken.size() == HOOGSTENS) throw new IllegalStateException("There is no end to it: " + vondst.toestand());
        var plek = new Plek(plekken.size(), vondst.toestand(), van, vondst.door(), new ArrayList<>());
        plekken.add(plek);
        bekend.put(vondst.toestand(), plek.nr());
        nieuw.add(new Tafel(plek, Objects.requireNonNull(vondst.rijen()), vondst.veranderd(), vondst.moment()));
        return plek.nr();
    }

    List<Plek> plekken() {
        return plekken;
    }

    long steps() {
        return plekken.stream().mapToLong(een -> een.stappen().size()).sum();
    }

    /** How far each place is from the besluit over such steps; -1 where no road leads there. */
    int[] distances(Predicate<Zet> mag) {
        var terug = backwards(mag);
        var ver = new int[plekken.size()];
        Arrays.fill(ver, -1);
        var rij = new ArrayDeque<Integer>();
        plekken.stream().filter(een -> een.toestand().fase() == Fase.BESLOTEN).forEach(een -> {
            ver[een.nr()] = 0;
            rij.add(een.nr());
        });
        while (!rij.isEmpty()) {
            int hier = rij.poll();
            for (int van : terug.get(hier))
                if (ver[van] < 0) {
                    ver[van] = ver[hier] + 1;
                    rij.add(van);
                }
        }
        return ver;
    }

    private List<List<Integer>> backwards(Predicate<Zet> mag) {
        var terug = new ArrayList<List<Integer>>();
        plekken.forEach(een -> terug.add(new ArrayList<>()));
        plekken.forEach(een -> een.stappen().stream()
                .filter(stap -> mag.test(stap.zet()))
                .forEach(stap -> terug.get(stap.naar()).add(een.nr())));
        return terug;
    }

    /** The places, but for the withdrawn, from which no such road leads to the besluit. */
    List<Plek> dead(Predicate<Zet> mag) {
        var ver = distances(mag);
        return plekken.stream()
                .filter(een -> een.toestand().fase() != Fase.INGETROKKEN && ver[een.nr()] < 0)
                .toList();
    }

    List<Plek> leaks() {
        return plekken.stream().filter(een -> een.toestand().lek()).toList();
    }

    /** The longest of the shortest roads to the besluit, step by step. */
    List<String> longest(Predicate<Zet> mag) {
        var ver = distances(mag);
        var nu = plekken.stream()
                .max(java.util.Comparator.comparingInt(een -> ver[een.nr()]))
                .orElseThrow();
        var weg = new ArrayList<>(List.of(
                "vanuit " + nu.toestand().fase() + " " + nu.toestand().beeld().standen()));
        while (ver[nu.nr()] > 0) {
            int hier = ver[nu.nr()];
            var stap = nu.stappen().stream()
                    .filter(een -> mag.test(een.zet()) && ver[een.naar()] == hier - 1)
                    .findFirst()
                    .orElseThrow();
            weg.add(stap.zet().toString());
            nu = plekken.get(stap.naar());
        }
        return weg;
    }

    /** Some places far and near, always the same ones, the farthest among them. */
    List<Plek> sample(int aantal) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(een -> plekken.get((plekken.size() - 1) * een / aantal))
                .toList();
    }

    /** A place and how somebody first came there. */
    static String told(Plek plek) {
        return plek.toestand() + " via "
                + road(plek).stream().map(Plek::door).filter(Objects::nonNull).toList();
    }

    /** How somebody first came to a place. */
    static List<Plek> road(Plek tot) {
        var weg = new ArrayList<Plek>();
        for (Plek een = tot; een != null; een = een.vorige()) weg.addFirst(een);
        return weg;
    }
}
