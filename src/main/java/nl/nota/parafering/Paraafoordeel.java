package nl.nota.parafering;

/** What a functie of the line says about a versie. */
public enum Paraafoordeel {
    /** It may go on. */
    PARAAF,
    /** Back to the steller, with the reason. */
    RETOUR
}
