package nl.nota.nota;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.CONCEPT;
import static nl.nota.nota.Fase.IN_AFSTEMMING;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Fase.TER_BESLISSING;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;

/** What can be done with a nota by itself: the policy of this module. */
public enum NotaHandeling implements Handeling {
    /** Write in the concept. */
    BEWERKEN(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(CONCEPT, IN_AFSTEMMING))),
    /** Name a colleague who writes along. */
    MEDESTELLER_NOEMEN(new Bevoegdheid(Set.of(STELLER), Set.of(CONCEPT, IN_AFSTEMMING))),
    /** Let another opsteller become the steller. */
    OVERDRAGEN(new Bevoegdheid(
            Set.of(STELLER, SECRETARIAAT), Set.of(CONCEPT, IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, TER_BESLISSING))),
    /** Take the nota back for good; it stays on record. */
    INTREKKEN(new Bevoegdheid(
            Set.of(STELLER, SECRETARIAAT), Set.of(CONCEPT, IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, TER_BESLISSING)));

    private final Bevoegdheid bevoegdheid;

    NotaHandeling(Bevoegdheid bevoegdheid) {
        this.bevoegdheid = bevoegdheid;
    }

    @Override
    public List<Bevoegdheid> bevoegdheden() {
        return List.of(bevoegdheid);
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        return bevoegdheid.against(dossier);
    }
}
