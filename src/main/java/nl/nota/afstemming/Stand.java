package nl.nota.afstemming;

import java.util.List;
import nl.nota.nota.Wijziging;

/**
 * Where a party stands on the last versie. It is never stored: it follows from the party's last oordeel and from what
 * changed since the versie that oordeel was given on. {@link #of} is the only place where an akkoord becomes verouderd.
 */
public enum Stand {
    /** Asked, and said nothing yet. */
    GEVRAAGD,
    /** Agreed, and nothing that it answers for has changed since. */
    GELDIG,
    /** Agreed on an earlier versie, of which something changed that it answers for. */
    VEROUDERD,
    /** Agrees once its voorwaarden are met. */
    ONDER_VOORWAARDE,
    /** Objects. */
    BEZWAAR,
    /** Says it is not concerned. */
    NIET_BETROKKEN,
    /** Let its term pass in silence; that is no agreement, and is printed as what it is. */
    GEEN_REACTIE;

    /** The stand after this oordeel, given the changes since then that the party answers for. */
    static Stand of(Oordeel oordeel, List<Wijziging> geraakt) {
        return switch (oordeel) {
            case AKKOORD, GEEN_OPMERKINGEN -> geraakt.isEmpty() ? GELDIG : VEROUDERD;
            case AKKOORD_MITS -> ONDER_VOORWAARDE;
            case NIET_AKKOORD -> BEZWAAR;
            case NIET_BETROKKEN -> NIET_BETROKKEN;
            case GEEN_REACTIE -> geraakt.isEmpty() ? GEEN_REACTIE : GEVRAAGD;
        };
    }
}
