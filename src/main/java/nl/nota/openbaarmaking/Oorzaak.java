package nl.nota.openbaarmaking;

/** Why something was taken away or replaced, as the public is told: redenVerwijderingVervanging of DiWoo 0.9.8. */
public enum Oorzaak {
    /** Something about a person was in it. */
    PRIVACY("correctie privacygevoelige gegevens", "c_098c1346"),
    /** It went out in a wrong way. */
    PROCEDURE("correctie procedurele fout", "c_c77c86e0");

    private final String opschrift;
    private final String code;

    Oorzaak(String opschrift, String code) {
        this.opschrift = opschrift;
        this.code = code;
    }

    public String opschrift() {
        return opschrift;
    }

    String code() {
        return code;
    }
}
