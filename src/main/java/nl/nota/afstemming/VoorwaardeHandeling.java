package nl.nota.afstemming;

import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.STELLER;

import java.util.Set;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/**
 * What can be done with a voorwaarde: its policy. An open one keeps the nota in the round, so there is no other fase in
 * which anything can be done with it.
 */
public enum VoorwaardeHandeling implements Handeling {
    /** Say what the drafters did with it. */
    VOORWAARDE_BEANTWOORDEN(Voorschrift.of(inRound(STELLER, MEDESTELLER))),
    /** Say for the party that set it that it is met. */
    VOORWAARDE_AFDOEN(Voorschrift.vierOgen(inRound(PARTIJ))),
    /** Set it aside. */
    VOORWAARDE_OPHEFFEN(Voorschrift.vierOgen(inRound(LIJN)));

    private final Voorschrift voorschrift;

    VoorwaardeHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    /** Whether this person may do it now with this voorwaarde. */
    public boolean isPossible(Dossier dossier, Voorwaardeverloop verloop) {
        return verloop.blocks()
                && against(dossier).isEmpty()
                && (this != VOORWAARDE_AFDOEN || dossier.betrekking().speaksFor(verloop.onderdeel()));
    }

    private static Bevoegdheid inRound(Grond... gronden) {
        return new Bevoegdheid(Set.of(gronden), Set.of(Fase.IN_AFSTEMMING));
    }
}
