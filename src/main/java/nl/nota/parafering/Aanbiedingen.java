package nl.nota.parafering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.afstemming.Afstemronden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Route;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would go up, to whoever may offer it. */
@Component
public class Aanbiedingen {
    private final Routes routes;
    private final Versies versies;
    private final Afstemronden ronden;
    private final Lijnnamen namen;
    private final Medewerkers medewerkers;

    Aanbiedingen(Routes routes, Versies versies, Afstemronden ronden, Lijnnamen namen, Medewerkers medewerkers) {
        this.routes = routes;
        this.versies = versies;
        this.ronden = ronden;
        this.namen = namen;
        this.medewerkers = medewerkers;
    }

    /** What would go up now; empty when this person cannot offer it now. */
    @Transactional(readOnly = true)
    public Optional<Aanbieding> of(Dossier dossier) {
        if (!ParaferingHandeling.AANBIEDEN.against(dossier).isEmpty()) return Optional.empty();
        return routes.findByKenmerk(dossier.kenmerk())
                .flatMap(route -> versies.last(dossier.nota()).map(versie -> of(dossier, route, versie)));
    }

    private Aanbieding of(Dossier dossier, Route route, Versie versie) {
        var ronde = ronden.of(dossier.nota(), route);
        var bekend = namen.of(versie);
        return new Aanbieding(
                dossier,
                versie.nummer(),
                namen.submitted(versie),
                ronde.standpunten(),
                ronde.afgestemdMet(),
                medewerkers.namesOf(ronde.vastleggers()),
                steps(route.parafering(), bekend),
                route.regel(),
                steps(route.bewindspersonen(), bekend));
    }

    private static List<Paraafstap> steps(List<String> codes, Map<String, String> bekend) {
        return codes.stream()
                .map(code -> new Paraafstap(code, bekend.getOrDefault(code, code), false, null))
                .toList();
    }
}
