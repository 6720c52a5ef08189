package nl.nota.organisatie;

/** In what capacity somebody acts in the place of another, as it is printed between the two names. */
public enum Formule {
    /** The other is away. */
    AFWEZIGHEID("b.a."),
    /** The other gave the power to act in his or her name (Awb 10:1); answering for it stays with the other. */
    MANDAAT("namens deze"),
    /** The functie is kept warm for the other; so bewindspersonen replace each other. */
    WAARNEMING("wnd."),
    /** The other said what to do, this once. */
    OPDRACHT("i.o.");

    private final String afkorting;

    Formule(String afkorting) {
        this.afkorting = afkorting;
    }

    /** As it is printed, for instance b.a. */
    public String afkorting() {
        return afkorting;
    }
}
