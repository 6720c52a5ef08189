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

    /** For which of them this person may record an answer now. */
    @Transactional(readOnly = true)
    public List<String> of(Dossier dossier) {
        if (!AfstemmingHandeling.EXTERN_VASTLEGGEN.against(dossier).isEmpty()) return List.of();
        return of(
                dossier,
                ronden.of(
                        dossier.nota(), routes.findByKenmerk(dossier.kenmerk()).orElseThrow()));
    }

    /** The same from what was read already. */
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
