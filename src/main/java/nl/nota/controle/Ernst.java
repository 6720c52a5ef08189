package nl.nota.controle;

/** How serious a bevinding is, the most serious first. */
public enum Ernst {
    /** Stops submitting until it is mended or dismissed with a reason. */
    FOUT,
    /** Should be looked at. */
    WAARSCHUWING,
    /** May be looked at. */
    HINT
}
