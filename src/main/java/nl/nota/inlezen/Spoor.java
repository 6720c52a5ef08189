package nl.nota.inlezen;

/** Whether a piece stands in both of two texts, only in the one that was, or only in the one that came. */
enum Spoor {
    GELIJK,
    WEG,
    BIJ
}
