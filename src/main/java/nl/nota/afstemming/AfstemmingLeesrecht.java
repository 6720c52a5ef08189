package nl.nota.afstemming;

import static nl.nota.nota.Grond.AUDIT_INHOUD;
import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.CONTROLEUR;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;
import static nl.nota.nota.Grond.WOO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Grond;
import nl.nota.nota.Leesrecht;

/** Who reads what the parties ask: the policy of this module for reading. */
public enum AfstemmingLeesrecht implements Leesrecht {
    /** The voorwaarden of every party, and what came of them; a party reads its own. */
    ALLE_VOORWAARDEN(STELLER, MEDESTELLER, SECRETARIAAT, LIJN, BEWINDSPERSOON, KABINET, CONTROLEUR, WOO, AUDIT_INHOUD);

    private final Set<Grond> gronden;

    AfstemmingLeesrecht(Grond... gronden) {
        this.gronden = EnumSet.copyOf(List.of(gronden));
    }

    @Override
    public Set<Grond> gronden() {
        return Set.copyOf(gronden);
    }
}
