package nl.nota.overzicht;

import java.util.EnumSet;
import java.util.Set;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done with the whole file of a nota: the policy of this module. */
public enum OverzichtHandeling implements Handeling {
    /** Open the content for a reason that is recorded first. */
    INHOUD_OPENEN(Voorschrift.of(new Bevoegdheid(Set.of(Grond.AUDIT), EnumSet.allOf(Fase.class))));

    private final Voorschrift voorschrift;

    OverzichtHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    /** Whoever audits reads on. */
    @Override
    public boolean isVoorAfgesloten() {
        return true;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }
}
