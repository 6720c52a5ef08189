package nl.nota.opmerking;

import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;
import static nl.nota.nota.Grond.WOO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Grond;
import nl.nota.nota.Leesrecht;

/** Who reads what was said beside a nota: the policy of this module for reading. */
public enum OpmerkingLeesrecht implements Leesrecht {
    /** The circle of who wrote it, and what others shared with that circle. */
    OPSTELLERSKRING(STELLER, MEDESTELLER, SECRETARIAAT),
    /** What was shared with everybody who works on the nota. */
    GEDEELDE_OPMERKINGEN(STELLER, MEDESTELLER, SECRETARIAAT, PARTIJ, LIJN, BEWINDSPERSOON, KABINET),
    /** The annotations of the bewindspersonen, once the nota is besloten. */
    ANNOTATIES(STELLER, MEDESTELLER, SECRETARIAAT, LIJN, WOO);

    private final Set<Grond> gronden;

    OpmerkingLeesrecht(Grond... gronden) {
        this.gronden = EnumSet.copyOf(List.of(gronden));
    }

    @Override
    public Set<Grond> gronden() {
        return Set.copyOf(gronden);
    }
}
