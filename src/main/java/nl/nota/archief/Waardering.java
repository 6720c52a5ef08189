package nl.nota.archief;

/** What the selectielijst says of a dossier (Archiefwet): whether it is kept for ever. */
public enum Waardering {
    /** It is kept for ever, and handed over to the Nationaal Archief. */
    BEWAREN("B"),
    /** It is destroyed after its term. */
    VERNIETIGEN("V");

    private final String code;

    Waardering(String code) {
        this.code = code;
    }

    /** As the lists of the archives write it: B or V. */
    public String code() {
        return code;
    }
}
