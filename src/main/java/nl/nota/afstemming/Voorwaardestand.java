package nl.nota.afstemming;

/** Where a voorwaarde stands; it is never stored, but follows from what was said about it. */
public enum Voorwaardestand {
    /** Nobody answered it yet. */
    OPEN,
    /** The drafters say that the text meets it. */
    VERWERKT,
    /** The drafters say why the text does not meet it. */
    NIET_VERWERKT,
    /** The party that set it says that it is met, or agreed without it. */
    AFGEDAAN,
    /** The line set it aside. */
    OPGEHEVEN;

    /** Whether it still holds the nota up; an answer of the drafters alone changes nothing in that. */
    public boolean isOpen() {
        return this != AFGEDAAN && this != OPGEHEVEN;
    }
}
