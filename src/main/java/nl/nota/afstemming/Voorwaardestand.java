package nl.nota.afstemming;

/** Where a voorwaarde stands; it is never stored, but follows from what was said about it. */
public enum Voorwaardestand {
    /** Nobody answered it yet. */
    OPEN,
    /** The drafters say that the text meets it. */
    VERWERKT,
    /** The drafters say why the text does not meet it. */
    NIET_VERWERKT,
    /** The party that set it says that it is met. */
    AFGEDAAN,
    /** The line set it aside. */
    OPGEHEVEN,
    /**
     * Nobody closed it, but the party gave another answer later, whatever that says; also when it took that later
     * answer back, because an earlier answer does not come back to life. That the party kept silent is no answer.
     */
    VERVANGEN;

    /** Whether it still holds the nota up; an answer of the drafters alone changes nothing in that. */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, VERWERKT, NIET_VERWERKT -> true;
            case AFGEDAAN, OPGEHEVEN, VERVANGEN -> false;
        };
    }
}
