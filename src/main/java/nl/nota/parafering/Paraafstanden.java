package nl.nota.parafering;

import java.util.Optional;
import nl.nota.nota.Dossier;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;

/** Reads what a paraaf is judged on; before the first versie there is nothing to initial. */
@Component
class Paraafstanden {
    private final Routes routes;
    private final Parafen parafen;

    Paraafstanden(Routes routes, Parafen parafen) {
        this.routes = routes;
        this.parafen = parafen;
    }

    Optional<Paraafstand> of(Dossier dossier) {
        return dossier.nota()
                .versie()
                .flatMap(versie -> routes.findByKenmerk(dossier.kenmerk())
                        .map(route -> new Paraafstand(route, versie, parafen.of(dossier.kenmerk()))));
    }
}
