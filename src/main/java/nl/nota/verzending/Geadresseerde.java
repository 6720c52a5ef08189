package nl.nota.verzending;

/** To whom a letter to parliament is addressed. */
public enum Geadresseerde {
    /** The Voorzitter of the Tweede Kamer. */
    TWEEDE_KAMER,
    /** The Voorzitter of the Eerste Kamer. */
    EERSTE_KAMER,
    /** Both of them, each with a letter of the same words. */
    BEIDE_KAMERS
}
