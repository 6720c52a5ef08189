package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Planning;
import nl.nota.overzicht.Instemming.Melding;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.Routewijziging;
import nl.nota.route.Verwachting;
import nl.nota.route.Wijzigsoort;

/**
 * What the route says beside who agreed: why it is urgent, who was left out, and when a decision is expected.
 *
 * @param planning what the steller planned, which holds until there is a route
 * @param wijzigingen what changed under way, the oldest first
 */
public record Onderweg(
        Planning planning, Optional<Route> route, List<Routewijziging> wijzigingen, Optional<Verwachting> verwachting) {
    public Onderweg {
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** Why the nota cannot wait. */
    public Optional<String> spoed() {
        return route.isPresent() ? route.flatMap(Route::spoed) : Optional.ofNullable(planning.spoed());
    }

    /** The same sheet with what the route adds, as it was by this versie. */
    Instemming tell(Instemming instemming, int versie) {
        var meldingen = new ArrayList<Melding>();
        spoed().filter(reden -> wasUrgent(versie)).ifPresent(reden -> meldingen.add(new Melding("spoed", "", reden)));
        meldingen.addAll(instemming.meldingen());
        wijzigingen.stream()
                .filter(een -> een.leftOutRequired() && een.versie() <= versie && isGone(een))
                .forEach(een -> meldingen.add(leftOut(een)));
        return new Instemming(instemming.afgestemdMet(), meldingen);
    }

    /** What became urgent under way was not so when an earlier text lay there. */
    private boolean wasUrgent(int versie) {
        return wijzigingen.stream().noneMatch(een -> een.soort() == Wijzigsoort.SPOED && een.versie() > versie);
    }

    /**
     * A party that the nota had to pass was left out until the nota must pass it again: who may keep silent is not
     * asked so.
     */
    private boolean isGone(Routewijziging een) {
        return route.flatMap(gekozen -> gekozen.partij(een.onderdeel()))
                .filter(Partij::verplicht)
                .isEmpty();
    }

    private static Melding leftOut(Routewijziging een) {
        var hoe = een.opGezagVan()
                .map(gezag -> "op gezag van " + gezag)
                .or(() -> een.vervanger().map(ander -> "in plaats daarvan " + ander))
                .orElse("");
        return new Melding("niet-gevraagd", "", een.onderdeel() + ", " + hoe + " (" + een.reden() + ")");
    }
}
