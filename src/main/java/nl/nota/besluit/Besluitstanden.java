package nl.nota.besluit;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versies;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;

/** Reads what a decision is judged on; before the first versie there is nothing to decide about. */
@Component
class Besluitstanden {
    private final Routes routes;
    private final Versies versies;
    private final Besluiten besluiten;
    private final EntityManager entities;

    Besluitstanden(Routes routes, Versies versies, Besluiten besluiten, EntityManager entities) {
        this.routes = routes;
        this.versies = versies;
        this.besluiten = besluiten;
        this.entities = entities;
    }

    /** What was appended beside these besluiten is read anew by who reads them next. */
    void forget(Besluitstand stand) {
        entities.flush();
        stand.besluiten().forEach(entities::detach);
    }

    Optional<Besluitstand> of(Dossier dossier) {
        return routes.findByKenmerk(dossier.kenmerk())
                .flatMap(route -> versies.last(dossier.nota())
                        .map(versie -> new Besluitstand(route, versie, besluiten.of(dossier.kenmerk()))));
    }
}
