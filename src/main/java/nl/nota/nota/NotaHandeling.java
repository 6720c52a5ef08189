package nl.nota.nota;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.CONCEPT;
import static nl.nota.nota.Fase.IN_AFSTEMMING;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Fase.TER_BESLISSING;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.Set;

/** What can be done with a nota by itself: the policy of this module. */
public enum NotaHandeling implements Handeling {
    /** Write in the concept. */
    BEWERKEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(CONCEPT, IN_AFSTEMMING)))),
    /** Name a colleague who writes along. */
    MEDESTELLER_NOEMEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER), Set.of(CONCEPT, IN_AFSTEMMING)))),
    /** Let another opsteller become the steller. */
    OVERDRAGEN(Voorschrift.of(new Bevoegdheid(
            Set.of(STELLER, SECRETARIAAT), Set.of(CONCEPT, IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, TER_BESLISSING)))),
    /** Take the nota back for good; it stays on record. */
    INTREKKEN(Voorschrift.of(new Bevoegdheid(
            Set.of(STELLER, SECRETARIAAT), Set.of(CONCEPT, IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, TER_BESLISSING))));

    private final Voorschrift voorschrift;

    NotaHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }
}
