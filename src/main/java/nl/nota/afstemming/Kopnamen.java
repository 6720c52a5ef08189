package nl.nota.afstemming;

import java.util.List;
import nl.nota.controle.Drukproef;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Partij;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;

/** Who stands behind Afgestemd met while a nota is written: the parties of its route, before that those of its file. */
@Component
class Kopnamen {
    private final Routes routes;

    Kopnamen(Routes routes) {
        this.routes = routes;
    }

    List<String> of(Drukproef proef) {
        var gevraagd = asked(proef);
        return gevraagd.isEmpty() ? proef.omstandigheden().geclaimd() : gevraagd;
    }

    /** The parties of the route; none before it was chosen. */
    List<String> asked(Drukproef proef) {
        return Kenmerk.parse(proef.omstandigheden().kenmerk()).flatMap(routes::findById).stream()
                .flatMap(route -> route.partijen().stream())
                .map(Partij::onderdeel)
                .toList();
    }
}
