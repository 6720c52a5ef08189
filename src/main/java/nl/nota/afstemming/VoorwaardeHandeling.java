package nl.nota.afstemming;

import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;

/**
 * What can be done with a voorwaarde: its policy. An open one keeps the nota in the round, so there is no other fase in
 * which anything can be done with it.
 */
public enum VoorwaardeHandeling implements Handeling {
    /** Say what the drafters did with it. */
    VOORWAARDE_BEANTWOORDEN(STELLER, MEDESTELLER),
    /** Say for the party that set it that it is met. */
    VOORWAARDE_AFDOEN(PARTIJ),
    /** Set it aside. */
    VOORWAARDE_OPHEFFEN(LIJN);

    private final Bevoegdheid bevoegdheid;

    VoorwaardeHandeling(Grond... gronden) {
        this.bevoegdheid = new Bevoegdheid(Set.of(gronden), Set.of(Fase.IN_AFSTEMMING));
    }

    @Override
    public List<Bevoegdheid> bevoegdheden() {
        return List.of(bevoegdheid);
    }

    @Override
    public boolean isVierOgen() {
        return this != VOORWAARDE_BEANTWOORDEN;
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(bevoegdheid.against(dossier));
        if (isVierOgen() && dossier.betrekking().wroteAlong())
            redenen.add(Reden.magNiet("afstemming.reden.eigen-nota"));
        return redenen;
    }

    /** Whether this person may do it now with this voorwaarde. */
    public boolean isPossible(Dossier dossier, Voorwaardeverloop verloop) {
        return verloop.blocks()
                && against(dossier).isEmpty()
                && (this != VOORWAARDE_AFDOEN || dossier.betrekking().speaksFor(verloop.onderdeel()));
    }
}
