package nl.nota.kern;

/** How the months are called in a text. */
public final class Maandnaam {
    /** Any of them, as a pattern looks for it; in the order of the year. */
    public static final String EEN_VAN =
            "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    private Maandnaam() {}
}
