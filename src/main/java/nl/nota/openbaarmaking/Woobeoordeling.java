package nl.nota.openbaarmaking;

/** What was decided of a document that somebody asked for under the Woo. */
public enum Woobeoordeling {
    OPENBAAR,
    /** Something of it stays inside; the grounds are said. */
    DEELS_OPENBAAR,
    /** All of it stays inside; the grounds are said. */
    NIET_OPENBAAR,
    /** Everybody can read it already; where is said. */
    REEDS_OPENBAAR,
    /** Nobody decided yet. */
    NOG_TE_BEOORDELEN
}
