package nl.nota.besluit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Besluitopties;
import nl.nota.nota.Versie;
import nl.nota.nota.Versienummer;
import nl.nota.route.Route;

/** What a decision is judged on: the route, the last versie, and all that was decided before. */
record Besluitstand(Route route, Versie versie, List<Besluit> besluiten) {
    Besluitronde ronde() {
        return Besluitronde.of(route, versie.nummer(), besluiten);
    }

    Besluitopties opties() {
        return Besluitopties.of(versie.inhoud());
    }

    /** This voorwaarde of what was decided, as long as it is not met. */
    Optional<Besluitvoorwaarde> openVoorwaarde(UUID id) {
        return ronde().openVoorwaarden().stream()
                .filter(een -> een.id().equals(id))
                .findFirst();
    }

    /** The last that anybody decided about this versie. */
    Optional<Besluit> lastOn(Versienummer gelezen) {
        return besluiten.stream()
                .filter(besluit -> besluit.gelezen().equals(gelezen) && !besluit.isHerroepen())
                .reduce((eerste, tweede) -> tweede);
    }
}
