package nl.nota.afstemming.web;

import java.util.List;
import java.util.Optional;
import nl.nota.afstemming.Vooruitblik;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells before submitting which parties would be asked again, and why. */
@Component
@Transactional(readOnly = true)
class Voorspellingen {
    private final Routes routes;
    private final Vooruitblik vooruitblik;
    private final Concepten concepten;

    Voorspellingen(Routes routes, Vooruitblik vooruitblik, Concepten concepten) {
        this.routes = routes;
        this.vooruitblik = vooruitblik;
        this.concepten = concepten;
    }

    /** What submitting the concept as it was saved means for each party. */
    List<Voorspelling> of(Dossier dossier) {
        return of(dossier, concepten.of(dossier.nota()).inhoud()).orElse(List.of());
    }

    /** What submitting this text means for each party; empty before the first versie. */
    Optional<List<Voorspelling>> of(Dossier dossier, Inhoud concept) {
        if (dossier.nota().versie().isEmpty()) return Optional.empty();
        return routes.findById(dossier.kenmerk()).map(route -> {
            var uitzicht = vooruitblik.of(dossier.nota(), route, concept);
            return Voorspelling.sorted(uitzicht.ronde().standpunten().stream()
                            .map(standpunt -> Voorspelling.of(standpunt, uitzicht, concept)))
                    .toList();
        });
    }
}
