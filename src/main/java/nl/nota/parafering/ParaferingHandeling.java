package nl.nota.parafering;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Grond.INVALLER;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.Set;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done on the way up: the policy of this module. */
public enum ParaferingHandeling implements Handeling {
    /** Offer what was agreed: to the line or, without one, to the bewindspersonen. */
    AANBIEDEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, SECRETARIAAT, INVALLER), Set.of(AFGESTEMD)))),
    /** Initial exactly the versie that was read, or send it back. */
    PARAFEREN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(LIJN), Set.of(IN_PARAFERING)))),
    /** Let the line go on without the functie whose turn it is; never by who wrote the nota. */
    PARAAF_OVERSLAAN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(IN_PARAFERING))));

    private final Voorschrift voorschrift;

    ParaferingHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }
}
