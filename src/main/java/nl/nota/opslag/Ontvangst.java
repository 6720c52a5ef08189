package nl.nota.opslag;

/** What became of bytes that were offered. */
public enum Ontvangst {
    /** They are kept. */
    BEWAARD,
    /** They are kept, and the virus scanner must still look at them. */
    NOG_TE_SCANNEN,
    /** They hold a virus and are not kept. */
    BESMET,
    /** The virus scanner takes no file of this size; they are not kept. */
    TE_GROOT_VOOR_SCANNER
}
