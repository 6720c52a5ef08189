package nl.nota.besluit;

import java.util.Optional;
import nl.nota.afstemming.Afstemronden;
import nl.nota.nota.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would go up, to whoever may offer it. */
@Component
public class Aanbiedingen {
    private final Besluitstanden standen;
    private final Afstemronden ronden;
    private final Beurten beurten;

    Aanbiedingen(Besluitstanden standen, Afstemronden ronden, Beurten beurten) {
        this.standen = standen;
        this.ronden = ronden;
        this.beurten = beurten;
    }

    /** What would go up now; empty when this person cannot offer it now. */
    @Transactional(readOnly = true)
    public Optional<Aanbieding> of(Dossier dossier) {
        if (!BesluitHandeling.AANBIEDEN.against(dossier).isEmpty()) return Optional.empty();
        Optional<Besluitstand> stand = standen.of(dossier);
        return stand.map(een -> of(dossier, een));
    }

    private Aanbieding of(Dossier dossier, Besluitstand stand) {
        var ronde = ronden.of(dossier.nota(), stand.route());
        return new Aanbieding(
                dossier,
                stand.versie().nummer(),
                beurten.submitted(stand.versie()),
                ronde.standpunten(),
                ronde.afgestemdMet(),
                stand.route().regel(),
                beurten.of(stand));
    }
}
