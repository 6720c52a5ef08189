package nl.nota.parafering;

import java.util.List;

/** What was recorded for a functie of the line about a versie. */
public enum Paraafoordeel {
    /** It may go on. */
    PARAAF,
    /** Back to the steller, with the reason. */
    RETOUR,
    /** It goes on without this functie, on the authority of who stands higher. */
    OVERGESLAGEN;

    /** What a functie itself can say. */
    public static final List<Paraafoordeel> EIGEN = List.of(PARAAF, RETOUR);
}
