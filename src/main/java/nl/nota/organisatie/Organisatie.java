package nl.nota.organisatie;

import java.util.Map;
import nl.nota.kern.Gebeurtenis;

/** The office itself, where an event concerns no nota. */
public final class Organisatie {
    private static final String KETEN = "organisatie";

    private Organisatie() {}

    /** Something a person did in the office's own chain of the logboek. */
    public static Gebeurtenis happened(String soort, Medewerker wie, Map<String, Object> inhoud) {
        return new Gebeurtenis(KETEN, soort, wie.gebruikersnaam(), null, null, null, inhoud);
    }
}
