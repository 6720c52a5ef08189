package nl.nota.besluit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import nl.nota.route.Route;

/**
 * How far the bewindspersonen are with one versie: who decided what, whose turn it is, and what came of it.
 *
 * @param laatste the last word of each bewindspersoon on this versie, a mark included
 * @param antwoorden the last answer of each; a mark that follows does not undo it
 */
public record Besluitronde(
        Beslisregel regel,
        List<String> bewindspersonen,
        Map<String, Besluit> laatste,
        Map<String, Besluit> antwoorden) {
    public Besluitronde {
        bewindspersonen = List.copyOf(bewindspersonen);
    }

    /** The decisions on this versie; those on an earlier one do not count. */
    public static Besluitronde of(Route route, Versienummer versie, List<Besluit> besluiten) {
        return of(route.regel(), route.bewindspersonen(), versie, besluiten);
    }

    static Besluitronde of(
            Beslisregel regel, List<String> bewindspersonen, Versienummer versie, List<Besluit> besluiten) {
        var laatste = new LinkedHashMap<String, Besluit>();
        var antwoorden = new LinkedHashMap<String, Besluit>();
        for (var besluit : besluiten) {
            if (!besluit.gelezen().equals(versie)) continue;
            if (besluit.isHerroepen()) takeBack(besluit, laatste, antwoorden);
            else count(besluit, laatste, antwoorden);
        }
        return new Besluitronde(regel, bewindspersonen, laatste, antwoorden);
    }

    private static void count(Besluit besluit, Map<String, Besluit> laatste, Map<String, Besluit> antwoorden) {
        laatste.put(besluit.bewindspersoon(), besluit);
        // Who sends the nota back ends the ronde: what others answered about this versie is not carried out.
        if (besluit.besluit() == Besluitsoort.RETOUR) antwoorden.clear();
        if (besluit.besluit().isEindoordeel()) antwoorden.put(besluit.bewindspersoon(), besluit);
    }

    /** Who takes an answer back has none any more, also not the one it replaced: the turn comes back. */
    private static void takeBack(Besluit besluit, Map<String, Besluit> laatste, Map<String, Besluit> antwoorden) {
        if (!besluit.besluit().isEindoordeel()) return;
        laatste.remove(besluit.bewindspersoon());
        antwoorden.remove(besluit.bewindspersoon());
    }

    /** Whose turn it is on this day: who holds the nota until later is left in peace, but may decide earlier. */
    public List<String> aanZet(LocalDate vandaag) {
        var aangehouden = aangehouden(vandaag);
        return aanZet().stream().filter(code -> !aangehouden.containsKey(code)).toList();
    }

    /** Until when those who could decide now hold the nota. */
    public Map<String, LocalDate> aangehouden(LocalDate vandaag) {
        var tot = new LinkedHashMap<String, LocalDate>();
        for (var code : aanZet()) {
            var dag = Optional.ofNullable(laatste.get(code)).map(Besluit::tot).orElse(vandaag);
            if (dag.isAfter(vandaag)) tot.put(code, dag);
        }
        return tot;
    }

    /** Who may decide now: nobody once it is decided, everybody after a contradiction. */
    public List<String> aanZet() {
        if (uitkomst().isPresent()) return List.of();
        if (isTeBespreken()) return bewindspersonen;
        var open = bewindspersonen.stream()
                .filter(code -> !antwoorden.containsKey(code))
                .toList();
        return regel == Beslisregel.VOLGORDE ? open.stream().limit(1).toList() : open;
    }

    /** What was decided, once everybody that the rule asks for has answered and they do not contradict each other. */
    public Optional<Uitkomst> uitkomst() {
        var geldend = beantwoord();
        return isComplete(geldend) ? Uitkomst.of(geldend) : Optional.empty();
    }

    /** Whether they contradict each other: it is talked over, and each may decide anew. */
    public boolean isTeBespreken() {
        var geldend = beantwoord();
        return isComplete(geldend) && Uitkomst.of(geldend).isEmpty();
    }

    /** The option that was decided on, where the nota offers them. */
    public Optional<String> optie() {
        return uitkomst().isEmpty()
                ? Optional.empty()
                : beantwoord().stream()
                        .map(Besluit::optie)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** What must still be met before the besluit may be carried out; the brief waits for it. */
    public List<Besluitvoorwaarde> openVoorwaarden() {
        if (uitkomst().isEmpty()) return List.of();
        return beantwoord().stream()
                .flatMap(besluit -> besluit.voorwaarden().stream())
                .filter(Besluitvoorwaarde::isOpen)
                .toList();
    }

    /** Whether nobody said anything about this versie yet. */
    public boolean isOnaangeroerd() {
        return laatste.isEmpty();
    }

    /** What stands of each: the last answer or, before there is one, the last mark. */
    public Stream<Besluit> geldend() {
        return bewindspersonen.stream()
                .map(code -> antwoorden.getOrDefault(code, laatste.get(code)))
                .filter(Objects::nonNull);
    }

    private boolean isComplete(List<Besluit> geldend) {
        return regel == Beslisregel.EEN_VAN ? !geldend.isEmpty() : geldend.size() == bewindspersonen.size();
    }

    private List<Besluit> beantwoord() {
        return bewindspersonen.stream()
                .map(antwoorden::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
