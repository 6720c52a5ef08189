package nl.nota.afstemming;

import java.util.List;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The asked parties outside: ministries without people here, whose answers the steller or secretariaat records. */
@Component
public class Buitenpartijen {
    private final Routes routes;
    private final Afstemronden ronden;
    private final Medewerkers medewerkers;

    Buitenpartijen(Routes routes, Afstemronden ronden, Medewerkers medewerkers) {
        this.routes = routes;
        this.ronden = ronden;
        this.medewerkers = medewerkers;
    }

    /** For which of them this person may record an answer now, with what was recorded last. */
    @Transactional(readOnly = true)
    public List<Buitenvraag> questions(Dossier dossier) {
        if (!AfstemmingHandeling.EXTERN_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        var ronde = ronden.of(
                dossier.nota(), routes.findByKenmerk(dossier.kenmerk()).orElseThrow());
        var buiten = of(dossier, ronde);
        return ronde.standpunten().stream()
                .filter(een -> buiten.contains(een.partij().onderdeel()))
                .map(Buitenvraag::of)
                .toList();
    }

    /** Their codes, from what was read already. */
    public List<String> of(Dossier dossier, Afstemronde ronde) {
        if (!AfstemmingHandeling.EXTERN_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        var open = ronde.standpunten().stream()
                .filter(ronde::isOpen)
                .map(een -> een.partij().onderdeel())
                .toList();
        var buiten = medewerkers.outside(open);
        return open.stream().filter(buiten::contains).toList();
    }
}
