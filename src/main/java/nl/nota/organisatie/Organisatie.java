package nl.nota.organisatie;

/** The office itself, where an event concerns no nota. */
final class Organisatie {
    /** The chain of the logboek in which its events stand. */
    static final String KETEN = "organisatie";

    private Organisatie() {}
}
