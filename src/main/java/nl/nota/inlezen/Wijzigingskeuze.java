package nl.nota.inlezen;

/** What becomes of the changes that were tracked in a Word file. */
public enum Wijzigingskeuze {
    /** The text as it became. */
    OVERNEMEN,
    /** The text as it was. */
    VERWERPEN
}
