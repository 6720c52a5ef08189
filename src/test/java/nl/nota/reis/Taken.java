package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks that people do most, each from the own list or from the page that a link in a mail opens. */
final class Taken {
    /** Sets the stage, does the task and sees that it is done; gives who did it. */
    interface Taak {
        Gebruiker doe(Schouwburg schouwburg);
    }

    private Taken() {}

    /** By role and name, as the table of budgets has them. */
    static Map<String, Taak> alle() {
        var alle = new LinkedHashMap<String, Taak>();
        alle.put("steller;nota inlezen", Taken::readsIn);
        alle.put("steller;wijzigen en opnieuw rondsturen", Taken::changes);
        alle.put("steller;zien waar de nota ligt", Taken::seesWhereItIs);
        alle.put("secretariaat;twintig nota’s aanbieden", Taken::offersTwenty);
        alle.put("partij;akkoord geven", Taken::agrees);
        alle.put("partij;opnieuw akkoord na een wijziging", Taken::agreesAgain);
        alle.put("partij;akkoord, mits", Taken::agreesOnCondition);
        alle.put("partij;een meegenomen akkoord intrekken", Taken::takesBackWhatWasCarried);
        alle.putAll(Hogerop.alle());
        return alle;
    }

    /** Those that everybody must be able to do by keys alone, without scripts and with a finger. */
    static List<String> kern() {
        return List.of(
                "steller;nota inlezen",
                "steller;wijzigen en opnieuw rondsturen",
                "secretariaat;twintig nota’s aanbieden",
                "partij;akkoord geven",
                "partij;opnieuw akkoord na een wijziging",
                "partij;akkoord, mits",
                "lijn;paraferen zonder te openen",
                "bewindspersoon;akkoord",
                "bewindspersoon;retour met een zin");
    }

    private static Gebruiker readsIn(Schouwburg schouwburg) {
        var opsteller = schouwburg.aanHetBureau("opsteller");
        opsteller.kiesLink("Nota inlezen");
        opsteller.kiesBestand("Bestand", Weg.KENMERK + ".txt", Weg.echteNota());
        opsteller.bevestigt("Lees in");
        opsteller.isOp("De nota is ingelezen");
        return opsteller;
    }

    private static Gebruiker changes(Schouwburg schouwburg) {
        var toneel = schouwburg.concept().submitted(List.of("HDFC", "EZ"), "MINDEF");
        var opsteller = schouwburg.bijDeNota("opsteller", toneel);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.vulAan("Financiële overwegingen", " De kosten worden herijkt.");
        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.bevestigt("Dien in");
        opsteller.ziet("In afstemming");
        return opsteller;
    }

    private static Gebruiker seesWhereItIs(Schouwburg schouwburg) {
        schouwburg.concept().submitted(List.of("HDFC"), "MINDEF");
        var opsteller = schouwburg.aanHetBureau("opsteller");
        opsteller.kiesLinkMet("Wacht op anderen");
        opsteller.ziet(Toneel.ONDERWERP);
        opsteller.ziet("HDFC");
        opsteller.ziet("sinds minder dan een uur");
        return opsteller;
    }

    private static Gebruiker offersTwenty(Schouwburg schouwburg) {
        for (var nr = 1; nr <= schouwburg.stapel(); nr++)
            schouwburg.concept("Nota " + nr).submitted(List.of("EZ"), "MINDEF").agreed("EZ");
        var secretariaat = schouwburg.aanHetBureau("secretariaat");
        secretariaat.vink("Alle nota’s op deze bladzijde", true);
        secretariaat.kiesKnop("Bied aan");
        secretariaat.bevestigt("Doe dit met " + schouwburg.stapel() + " nota’s");
        secretariaat.ziet(schouwburg.stapel() + " gedaan, 0 niet.");
        return secretariaat;
    }

    private static Gebruiker agrees(Schouwburg schouwburg) {
        var toneel = schouwburg.concept().submitted(List.of("HDFC"), "MINDEF");
        var hdfc = schouwburg.bijDeNota("hdfc", toneel);
        hdfc.kies("Akkoord");
        hdfc.bevestigt("Leg vast op versie 1 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Geldig");
        return hdfc;
    }

    private static Gebruiker agreesAgain(Schouwburg schouwburg) {
        var toneel = schouwburg.concept().submitted(List.of("EZ", "HDFC"), "MINDEF");
        toneel.agreed("HDFC").changed("De kosten worden herijkt.");
        var hdfc = schouwburg.bijDeNota("hdfc", toneel);
        hdfc.ziet("Het oordeel van HDFC over versie 1 geldt niet meer");
        hdfc.kiesLink("vergelijk 1 met 2");
        hdfc.ziet("De kosten worden herijkt.");
        hdfc.volgtHetAdres(toneel.adres());
        hdfc.kies("Akkoord");
        hdfc.bevestigt("Leg vast op versie 2 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Geldig");
        return hdfc;
    }

    private static Gebruiker agreesOnCondition(Schouwburg schouwburg) {
        var toneel = schouwburg.concept().submitted(List.of("HDFC"), "MINDEF");
        var hdfc = schouwburg.bijDeNota("hdfc", toneel);
        hdfc.kies("Akkoord, mits");
        hdfc.vul("Wat moet er gebeuren?", "Noem het bedrag.");
        hdfc.kiesUit("Over welke rubriek?", "Kernpunten");
        hdfc.vul("Over welke woorden?", "één zin");
        hdfc.bevestigt("Leg vast op versie 1 namens HDFC");
        hdfc.zietIn("Afstemming", "HDFC", "Onder voorwaarde");
        return hdfc;
    }

    private static Gebruiker takesBackWhatWasCarried(Schouwburg schouwburg) {
        var toneel = schouwburg.concept().submittedOver("EZ", "JURIDISCHE_OVERWEGINGEN", "HDFC", "MINDEF");
        toneel.agreed("EZ").changed("De kosten worden herijkt.");
        var ez = schouwburg.bijDeNota("ez", toneel);
        ez.ziet("EZ: Akkoord, meegenomen van versie 1.");
        ez.kiesKnop("Trek het oordeel van EZ toch in");
        ez.ziet("Uw oordeel is ingetrokken.");
        return ez;
    }
}
