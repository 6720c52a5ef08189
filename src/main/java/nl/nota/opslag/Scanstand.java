package nl.nota.opslag;

/** What is known of viruses in what is kept. */
public enum Scanstand {
    /** The house has no scanner. */
    NIET_NODIG,
    /** The scanner must still look at it; until then nobody gets it. */
    TE_SCANNEN,
    SCHOON,
    /** It holds a virus; nobody gets it. */
    BESMET;

    /** Whether it may be handed out. */
    public boolean isVrij() {
        return this == NIET_NODIG || this == SCHOON;
    }
}
