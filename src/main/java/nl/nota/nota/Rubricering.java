package nl.nota.nota;

/** How confidential a nota is by the Besluit VIRBI; state secrets are refused and have no constant. */
public enum Rubricering {
    ONGERUBRICEERD("Ongerubriceerd"),
    INTERN_GEBRUIK("Intern gebruik"),
    DEPARTEMENTAAL_VERTROUWELIJK("Departementaal VERTROUWELIJK");

    private final String opschrift;

    Rubricering(String opschrift) {
        this.opschrift = opschrift;
    }

    /** The marking as it is printed. */
    public String opschrift() {
        return opschrift;
    }
}
