package nl.nota.route.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Onderdeel;
import nl.nota.route.Route;
import nl.nota.route.RouteHandeling;
import nl.nota.route.Wijzigsoort;

/**
 * The form of one change, when it is asked for and this person may make it.
 *
 * @param geldig the register on the day of the nota
 * @param rubrieken the headings by code
 */
record Wijzigingsformulier(Dossier dossier, Route route, List<Onderdeel> geldig, Map<String, String> rubrieken) {
    Optional<Routepagina.Form> of(Routeform getypt) {
        var onderdeel = getypt.onderdeel() == null ? "" : getypt.onderdeel();
        return getypt.kind()
                .filter(soort -> isMeant(soort, onderdeel) && mayMake(soort, onderdeel))
                .map(soort -> new Routepagina.Form(soort, onderdeel, codes(soort), rubrieken, getypt));
    }

    private boolean isMeant(Wijzigsoort soort, String onderdeel) {
        return switch (soort) {
            case TOEGEVOEGD -> true;
            case SPOED -> route.spoed().isEmpty();
            case VERVALLEN, VERVANGEN, OVERGESLAGEN, TERMIJN, STRENG ->
                route.partij(onderdeel).isPresent();
        };
    }

    private boolean mayMake(Wijzigsoort soort, String onderdeel) {
        return soort == Wijzigsoort.STRENG
                ? mayAskStricter(dossier, onderdeel)
                : RouteHandeling.ROUTE_WIJZIGEN.against(dossier).isEmpty();
    }

    /** Whoever may change the route, and who answers for the party. */
    static boolean mayAskStricter(Dossier dossier, String onderdeel) {
        return RouteHandeling.PARTIJ_STRENGER.against(dossier).isEmpty()
                && (RouteHandeling.ROUTE_WIJZIGEN.against(dossier).isEmpty()
                        || dossier.betrekking().speaksFor(onderdeel));
    }

    /** Who can be chosen: who gives authority holds a functie or decides; who is asked is not asked already. */
    private Map<String, String> codes(Wijzigsoort soort) {
        var codes = new LinkedHashMap<String, String>();
        codes.put("", "");
        geldig.stream()
                .filter(een -> soort == Wijzigsoort.OVERGESLAGEN
                        ? een.soort() == Onderdeel.Soort.FUNCTIE || een.soort() == Onderdeel.Soort.BEWINDSPERSOON
                        : een.soort() != Onderdeel.Soort.BEWINDSPERSOON
                                && route.partij(een.code()).isEmpty())
                .forEach(een -> codes.put(een.code(), een.code() + " – " + een.naam()));
        return codes;
    }
}
