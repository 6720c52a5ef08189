package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tasks of who sees to what becomes public: the real nota with an invented drafter goes from decided to public. */
final class Wootaken {
    private static final String ONDERWERP =
            "Kamerbrief 'update versnelling opbouw industrie, innovatie en kennis voor Defensie'";

    private Wootaken() {}

    static Map<String, Taken.Taak> alle() {
        var alle = new LinkedHashMap<String, Taken.Taak>();
        alle.put("woo;van besloten tot gelakt", Wootaken::redacts);
        alle.put("woo;vrijgeven en openbaar maken", Wootaken::releases);
        return alle;
    }

    private static Gebruiker redacts(Schouwburg schouwburg) {
        schouwburg.echt();
        var woo = schouwburg.aanHetBureau("woo");
        woo.kiesLink(ONDERWERP);
        woo.kiesLink("Openbaarmaking");
        woo.kiesKnop("Lak ook het ene voorstel en rond af");
        woo.ziet("Het lakken is afgerond. Een ander geeft de nota vrij.");
        return woo;
    }

    private static Gebruiker releases(Schouwburg schouwburg) {
        schouwburg.echt().gelakt();
        var woo = schouwburg.aanHetBureau("woo2");
        woo.kiesLink(ONDERWERP);
        woo.kiesLink("Kijk na en geef vrij");
        woo.kiesKnop("Geef vrij");
        woo.kiesKnop("Maak openbaar");
        woo.ziet("De nota is openbaar.");
        return woo;
    }
}
