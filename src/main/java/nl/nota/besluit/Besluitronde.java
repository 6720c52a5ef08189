package nl.nota.besluit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
            laatste.put(besluit.bewindspersoon(), besluit);
            if (besluit.besluit().isEindoordeel()) antwoorden.put(besluit.bewindspersoon(), besluit);
        }
        return new Besluitronde(regel, bewindspersonen, laatste, antwoorden);
    }

    /** Whose turn it is: nobody's once it is decided, everybody's after a contradiction. */
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
        var oordelen = oordelen();
        return isComplete(oordelen) ? Uitkomst.of(oordelen) : Optional.empty();
    }

    /** Whether they contradict each other: it is talked over, and each may decide anew. */
    public boolean isTeBespreken() {
        var oordelen = oordelen();
        return isComplete(oordelen) && Uitkomst.of(oordelen).isEmpty();
    }

    /** Whether nobody said anything about this versie yet. */
    public boolean isOnaangeroerd() {
        return laatste.isEmpty();
    }

    private boolean isComplete(List<Besluitsoort> oordelen) {
        return regel == Beslisregel.EEN_VAN ? !oordelen.isEmpty() : oordelen.size() == bewindspersonen.size();
    }

    private List<Besluitsoort> oordelen() {
        return bewindspersonen.stream()
                .map(antwoorden::get)
                .filter(Objects::nonNull)
                .map(Besluit::besluit)
                .toList();
    }
}
