package nl.nota.overzicht;

import nl.nota.overzicht.NotaJson.BesluitvormingJson;
import nl.nota.overzicht.NotaJson.RouteJson;
import nl.nota.overzicht.NotaJson.RoutewijzigingJson;
import nl.nota.overzicht.NotaJson.SpoedJson;
import nl.nota.route.Route;
import nl.nota.route.Routewijziging;

/** Writes the route of a nota for machines: who comes after the parties, and what changed under way. */
record Routeschrijver(Onderweg onderweg) {
    RouteJson write(Route route) {
        return new RouteJson(
                route.parafering(),
                new BesluitvormingJson(route.regel().name(), route.bewindspersonen()),
                route.isVanzelf() ? "VANZELF" : "STELLER",
                onderweg.spoed().map(SpoedJson::new).orElse(null),
                onderweg.wijzigingen().stream().map(Routeschrijver::change).toList());
    }

    private static RoutewijzigingJson change(Routewijziging een) {
        return new RoutewijzigingJson(
                een.soort().name(),
                een.onderdeel(),
                een.vervanger().orElse(null),
                een.halte(),
                een.uiterlijk().orElse(null),
                een.reden(),
                een.opGezagVan().orElse(null),
                een.versie(),
                een.tijd());
    }
}
