package nl.nota.controle;

import static nl.nota.nota.Fase.CONCEPT;
import static nl.nota.nota.Fase.IN_AFSTEMMING;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.STELLER;

import java.util.Set;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done with a bevinding: the policy of this module. Mending one is writing in the concept. */
public enum ControleHandeling implements Handeling {
    /** Say why it does not hold. */
    BEVINDING_AFWIJZEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(CONCEPT, IN_AFSTEMMING)))),
    /** Make the change of one click. */
    BEVINDING_VERBETEREN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(CONCEPT, IN_AFSTEMMING))));

    private final Voorschrift voorschrift;

    ControleHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }
}
