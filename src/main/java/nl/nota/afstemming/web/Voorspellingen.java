package nl.nota.afstemming.web;

import java.util.List;
import java.util.Optional;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Vooruitblik;
import nl.nota.afstemming.web.Indieningsblad.Geraakt;
import nl.nota.afstemming.web.Indieningsblad.Voorspelling;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Plaatsnaam;
import nl.nota.nota.Wijziging;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;

/** Tells before submitting which parties would be asked again, and why. */
@Component
class Voorspellingen {
    private final Routes routes;
    private final Vooruitblik vooruitblik;

    Voorspellingen(Routes routes, Vooruitblik vooruitblik) {
        this.routes = routes;
        this.vooruitblik = vooruitblik;
    }

    /** What submitting this text means for each party; empty before the first versie. */
    Optional<List<Voorspelling>> of(Dossier dossier, Inhoud concept) {
        if (dossier.nota().versie().isEmpty()) return Optional.empty();
        return routes.findByKenmerk(dossier.kenmerk())
                .map(route -> vooruitblik.of(dossier.nota(), route, concept).standpunten().stream()
                        .map(standpunt -> of(standpunt, concept))
                        .toList());
    }

    private static Voorspelling of(Standpunt standpunt, Inhoud concept) {
        return new Voorspelling(
                standpunt.partij().onderdeel(),
                standpunt.stand().name(),
                standpunt.geraakt().stream()
                        .map(wijziging ->
                                new Geraakt(Plaatsnaam.of(wijziging.plaats(), List.of(concept)), words(wijziging)))
                        .toList());
    }

    /** What only looks different has no words of its own. */
    private static int words(Wijziging wijziging) {
        return wijziging.soort() == Wijziging.Soort.REDACTIONEEL ? 0 : wijziging.woorden();
    }
}
