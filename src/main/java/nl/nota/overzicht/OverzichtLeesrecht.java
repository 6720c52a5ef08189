package nl.nota.overzicht;

import static nl.nota.nota.Grond.ARCHIEF;
import static nl.nota.nota.Grond.AUDIT;
import static nl.nota.nota.Grond.AUDIT_INHOUD;
import static nl.nota.nota.Grond.BEWINDSPERSOON;
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

/** Who reads what happened to a nota: the policy of this module for reading. */
public enum OverzichtLeesrecht implements Leesrecht {
    /** Everything that happened and was said; the others only what is their own. */
    HELE_SPOOR(STELLER, MEDESTELLER, SECRETARIAAT, LIJN, BEWINDSPERSOON, KABINET, WOO, ARCHIEF, AUDIT, AUDIT_INHOUD);

    private final Set<Grond> gronden;

    OverzichtLeesrecht(Grond... gronden) {
        this.gronden = EnumSet.copyOf(List.of(gronden));
    }

    @Override
    public Set<Grond> gronden() {
        return Set.copyOf(gronden);
    }
}
