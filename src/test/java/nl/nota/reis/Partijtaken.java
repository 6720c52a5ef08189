package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of a party. */
final class Partijtaken {
    private Partijtaken() {}

    static Map<String, Taken.Taak> alle() {
        var alle = new LinkedHashMap<String, Taken.Taak>();
        alle.put("partij;akkoord geven", Partijtaken::agrees);
        alle.put("partij;zien wat veranderde en opnieuw akkoord", Partijtaken::agreesAgain);
        alle.put("partij;akkoord, mits", Partijtaken::agreesOnCondition);
        alle.put("partij;een meegenomen akkoord intrekken", Partijtaken::takesBackWhatWasCarried);
        return alle;
    }

    private static Gebruiker agrees(Schouwburg schouwburg) {
        schouwburg.concept().submitted(List.of("HDFC"), "MINDEF");
        var hdfc = schouwburg.uitDeMail("hdfc");
        hdfc.kies("Akkoord");
        hdfc.bevestigt("Leg vast op versie 1 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Geldig");
        return hdfc;
    }

    /** What changed stands beside the question. */
    private static Gebruiker agreesAgain(Schouwburg schouwburg) {
        schouwburg
                .concept()
                .submitted(List.of("EZ", "HDFC"), "MINDEF")
                .agreed("HDFC")
                .changed("De kosten worden herijkt.");
        var hdfc = schouwburg.uitDeMail("hdfc");
        hdfc.zietInGebied("Geef uw oordeel", "toegevoegd: De kosten worden herijkt");
        hdfc.kies("Akkoord");
        hdfc.bevestigt("Leg vast op versie 2 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Geldig");
        return hdfc;
    }

    private static Gebruiker agreesOnCondition(Schouwburg schouwburg) {
        schouwburg.concept().submitted(List.of("HDFC"), "MINDEF");
        var hdfc = schouwburg.uitDeMail("hdfc");
        hdfc.kies("Akkoord, mits");
        hdfc.vul("Wat moet er gebeuren?", "Noem het bedrag.");
        hdfc.kiesUit("Over welke rubriek?", "Kernpunten");
        hdfc.vul("Over welke woorden?", "één zin");
        hdfc.bevestigt("Leg vast op versie 1 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Onder voorwaarde");
        return hdfc;
    }

    private static Gebruiker takesBackWhatWasCarried(Schouwburg schouwburg) {
        schouwburg
                .concept()
                .submittedOver("EZ", "JURIDISCHE_OVERWEGINGEN", "HDFC", "MINDEF")
                .agreed("EZ")
                .changed("De kosten worden herijkt.");
        var ez = schouwburg.uitDeMail("ez");
        ez.ziet("EZ: Akkoord, meegenomen van versie 1.");
        ez.kiesKnop("Trek het oordeel van EZ toch in");
        ez.ziet("Uw oordeel is ingetrokken.");
        return ez;
    }
}
