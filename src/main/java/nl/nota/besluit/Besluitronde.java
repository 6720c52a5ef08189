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
 * @param laatste the last word of each bewindspersoon on this versie
 */
public record Besluitronde(Beslisregel regel, List<String> bewindspersonen, Map<String, Besluit> laatste) {

    /** The decisions on this versie; those on an earlier one do not count. */
    public static Besluitronde of(Route route, Versienummer versie, List<Besluit> besluiten) {
        var laatste = new LinkedHashMap<String, Besluit>();
        besluiten.stream()
                .filter(besluit -> besluit.gelezen().equals(versie))
                .forEach(besluit -> laatste.put(besluit.bewindspersoon(), besluit));
        return new Besluitronde(route.regel(), route.bewindspersonen(), laatste);
    }

    /** Whose turn it is; after a contradiction everybody's. */
    public List<String> aanZet() {
        if (isTeBespreken()) return bewindspersonen;
        var open = bewindspersonen.stream().filter(code -> !answered(code)).toList();
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
                .map(laatste::get)
                .filter(Objects::nonNull)
                .map(Besluit::besluit)
                .filter(Besluitsoort::isEindoordeel)
                .toList();
    }

    private boolean answered(String code) {
        var besluit = laatste.get(code);
        return besluit != null && besluit.besluit().isEindoordeel();
    }
}
