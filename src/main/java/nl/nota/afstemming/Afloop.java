package nl.nota.afstemming;

/** What a command did to the round as a whole. */
enum Afloop {
    /** It goes on as it went, or the nota is not in it. */
    GELIJK,
    /** It waits for nobody any more, and is closed. */
    VOLTOOID,
    /** It was closed, and waits for somebody again. */
    HEROPEND;

    boolean isVoltooid() {
        return this == VOLTOOID;
    }
}
