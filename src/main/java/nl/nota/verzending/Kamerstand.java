package nl.nota.verzending;

/** What became of a motie or a toezegging, from least to most. */
public enum Kamerstand {
    /** No letter said anything of it yet. */
    OPEN,
    /** A letter told parliament how far it is. */
    STAND_VAN_ZAKEN,
    /** A letter met a part of it. */
    DEELS,
    /** A letter met all of it. */
    AFGEDAAN
}
