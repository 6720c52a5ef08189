package nl.nota.openbaarmaking;

/** What was said of words that might have to stay inside. */
public enum Lakbesluit {
    /** They stay inside, on a ground. */
    LAKKEN,
    /** They become public, for a reason. */
    BEWAREN,
    /** What was said before is taken back. */
    TERUG
}
