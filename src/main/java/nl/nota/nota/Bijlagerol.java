package nl.nota.nota;

/** What a bijlage is to the nota. */
public enum Bijlagerol {
    KAMERBRIEF("Kamerbrief"),
    RAPPORT("Rapport"),
    BESLUIT("Besluit"),
    OVERIG("Overig");

    private final String opschrift;

    Bijlagerol(String opschrift) {
        this.opschrift = opschrift;
    }

    /** As it is printed. */
    public String opschrift() {
        return opschrift;
    }
}
