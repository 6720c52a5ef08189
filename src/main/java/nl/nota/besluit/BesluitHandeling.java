package nl.nota.besluit;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Fase.TER_BESLISSING;
import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;

/** What can be done on the way to a decision: the policy of this module. */
public enum BesluitHandeling {
    /** Take it back to the concept, as long as nobody decided on this versie. */
    TERUGHALEN(new Bevoegdheid(Set.of(STELLER), Set.of(AFGESTEMD, IN_PARAFERING, TER_BESLISSING))),
    /** Decide on exactly the versie that was read. */
    BESLUITEN(new Bevoegdheid(Set.of(BEWINDSPERSOON), Set.of(TER_BESLISSING)));

    private final Bevoegdheid bevoegdheid;

    BesluitHandeling(Bevoegdheid bevoegdheid) {
        this.bevoegdheid = bevoegdheid;
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(bevoegdheid.against(dossier));
        if (this == BESLUITEN && dossier.betrekking().wroteAlong())
            redenen.add(Reden.magNiet("besluit.reden.eigen-nota"));
        return redenen;
    }
}
