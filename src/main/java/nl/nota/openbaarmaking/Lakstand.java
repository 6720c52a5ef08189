package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays inside of a nota at this moment: what was found, what was said of it, and where the same words stand
 * elsewhere.
 */
final class Lakstand {
    /** Shorter words stand everywhere and tell nothing. */
    private static final int KORTST = 3;

    private final List<Lakdeel> delen;
    private final Map<Lakplaats, Lakregel> regels = new LinkedHashMap<>();
    /** For each deel the places that are spoken for, by where they begin. */
    private final Map<String, TreeMap<Integer, Integer>> bezet = new HashMap<>();

    private Lakstand(List<Lakdeel> delen) {
        this.delen = delen;
    }

    /** As it is worked on: what was found is in it, certain or not. */
    static List<Lakregel> of(List<Lakdeel> delen, List<Lakvoorstel> voorstellen, Collection<Lakking> gezegd) {
        var stand = new Lakstand(delen);
        var laatste = Laatstgezegd.of(gezegd);
        for (var voorstel : voorstellen) stand.add(Lakregel.of(voorstel, laatste.remove(voorstel.plaats())));
        laatste.values().stream()
                .filter(een -> een.besluit() != Lakbesluit.TERUG)
                .map(Lakregel::of)
                .forEach(stand::add);
        stand.uncovered();
        stand.same();
        return stand.sorted();
    }

    /** As it was finished: only what was said counts. */
    static List<Lakregel> said(List<Lakdeel> delen, Collection<Lakking> gezegd) {
        var stand = new Lakstand(delen);
        Laatstgezegd.of(gezegd).values().stream()
                .filter(een -> een.besluit() != Lakbesluit.TERUG)
                .map(Lakregel::of)
                .forEach(stand::add);
        return stand.sorted();
    }

    private void add(Lakregel regel) {
        regels.put(regel.plaats(), regel);
        bezet.computeIfAbsent(regel.plaats().deel(), deel -> new TreeMap<>())
                .merge(regel.plaats().begin(), regel.plaats().eind(), Math::max);
    }

    /** What lies within something larger that stays inside needs no answer of its own. */
    private void uncovered() {
        var tot = new HashMap<String, Integer>();
        var binnen = new ArrayList<Lakplaats>();
        // From front to back and the largest first, so that whatever covers a place was passed before it.
        for (var regel : regels.values().stream()
                .sorted(Comparator.comparing(Lakregel::plaats))
                .toList()) {
            var plaats = regel.plaats();
            if (regel.isVanzelf() && plaats.eind() <= tot.getOrDefault(plaats.deel(), 0)) binnen.add(plaats);
            else if (regel.isGelakt()) tot.merge(plaats.deel(), plaats.eind(), Math::max);
        }
        binnen.forEach(regels::remove);
    }

    /** Where words that stay inside stand elsewhere as well, somebody must say what becomes of them there. */
    private void same() {
        var gronden = new LinkedHashMap<String, String>();
        for (var regel : regels.values())
            if (regel.isGelakt() && !regel.soort().isBlad() && regel.woorden().length() >= KORTST)
                gronden.putIfAbsent(regel.woorden().toLowerCase(Locale.ROOT), regel.grond());
        var zoeker = Woordplaatsen.of(delen);
        var bij = delen.stream().collect(Collectors.toMap(Lakdeel::sleutel, Function.identity()));
        gronden.forEach((woorden, grond) -> zoeker.find(woorden).stream()
                .filter(this::isFree)
                .flatMap(plaats -> Stream.ofNullable(bij.get(plaats.deel()))
                        .map(deel -> new Lakvoorstel(
                                plaats, Laksoort.GELIJK, deel.woorden(plaats.begin(), plaats.eind()), grond)))
                .map(voorstel -> Lakregel.of(voorstel, null))
                .forEach(this::add));
    }

    private boolean isFree(Lakplaats plaats) {
        var ervoor = bezet.getOrDefault(plaats.deel(), new TreeMap<>()).lowerEntry(plaats.eind());
        return ervoor == null || ervoor.getValue() <= plaats.begin();
    }

    private List<Lakregel> sorted() {
        var volgorde = new HashMap<String, Integer>();
        delen.forEach(deel -> volgorde.put(deel.sleutel(), volgorde.size()));
        var alle = new ArrayList<>(regels.values());
        alle.sort((een, ander) -> {
            var delen = Integer.compare(
                    volgorde.getOrDefault(een.plaats().deel(), Integer.MAX_VALUE),
                    volgorde.getOrDefault(ander.plaats().deel(), Integer.MAX_VALUE));
            return delen == 0 ? een.plaats().compareTo(ander.plaats()) : delen;
        });
        return List.copyOf(alle);
    }
}
