package nl.nota.verzending;

/** What parliament has of a minister. */
public enum Kamersoort {
    /** What a minister promised. */
    TOEZEGGING,
    /** What parliament asked by vote. */
    MOTIE
}
