package nl.nota.parafering;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Handeling;

/** What can be done on the way up: the policy of this module. */
public enum ParaferingHandeling implements Handeling {
    /** Offer what was agreed: to the line or, without one, to the bewindspersonen. */
    AANBIEDEN(new Bevoegdheid(Set.of(STELLER, SECRETARIAAT), Set.of(AFGESTEMD))),
    /** Initial exactly the versie that was read, or send it back. */
    PARAFEREN(new Bevoegdheid(Set.of(LIJN), Set.of(IN_PARAFERING))),
    /** Let the line go on without the functie whose turn it is; never by who wrote the nota. */
    PARAAF_OVERSLAAN(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(IN_PARAFERING)));

    private final Bevoegdheid bevoegdheid;

    ParaferingHandeling(Bevoegdheid bevoegdheid) {
        this.bevoegdheid = bevoegdheid;
    }

    @Override
    public List<Bevoegdheid> bevoegdheden() {
        return List.of(bevoegdheid);
    }

    @Override
    public boolean isVierOgen() {
        return this != AANBIEDEN;
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(bevoegdheid.against(dossier));
        if (isVierOgen() && dossier.betrekking().wroteAlong())
            redenen.add(Reden.magNiet(
                    this == PARAFEREN ? "parafering.reden.eigen-nota" : "parafering.reden.overslag-eigen-nota"));
        return redenen;
    }
}
