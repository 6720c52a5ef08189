package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of the steller and the secretariaat. */
final class Schrijftaken {
    private static final int STAPEL = 20;
    private static final String GROND = "5.1.2f Concurrentiegevoelige gegevens";

    private Schrijftaken() {}

    static Map<String, Taken.Taak> alle() {
        var alle = new LinkedHashMap<String, Taken.Taak>();
        alle.put("steller;nota inlezen", Schrijftaken::readsIn);
        alle.put("steller;van Word tot ingediend", Schrijftaken::bringsFromWord);
        alle.put("steller;wijzigen en opnieuw rondsturen", Schrijftaken::changes);
        alle.put("steller;zien waar de nota ligt", Schrijftaken::seesWhereItIs);
        alle.put("secretariaat;twintig nota’s aanbieden", Schrijftaken::offersTwenty);
        alle.put("secretariaat;onvolledige nota terug met een standaardreden", Schrijftaken::sendsBack);
        return alle;
    }

    private static Gebruiker readsIn(Schouwburg schouwburg) {
        var opsteller = schouwburg.aanHetBureau("opsteller");
        opsteller.kiesLink("Nota inlezen");
        opsteller.kiesBestand("Bestand", Weg.KENMERK + ".txt", Weg.echteNota());
        opsteller.bevestigt("Lees in");
        opsteller.isOp("De nota is ingelezen");
        return opsteller;
    }

    /** The Word file of the desk: what the checks found is mended, a passage is kept inside, and it is sent round. */
    private static Gebruiker bringsFromWord(Schouwburg schouwburg) {
        var opsteller = schouwburg.aanHetBureau("opsteller");
        opsteller.kiesLink("Nota inlezen");
        opsteller.kiesBestand("Bestand", "nota.docx", Weg.uitWord());
        opsteller.bevestigt("Lees in");
        opsteller.kiesLink("Controleer en dien in");
        opsteller.kiesLinkMet("de titel moet overal gelijk zijn");
        opsteller.kiesKnop("Gebruik de titel uit het onderwerp");
        opsteller.klapOpen("Dit klopt zo");
        opsteller.vul("Waarom klopt het zo?", "KGG is later gevraagd.");
        opsteller.bevestigt("Laat het zo");
        opsteller.ziet("Geen fouten");
        opsteller.kiesLink("Schrijf verder");
        opsteller.kiesLink("Markeer wat binnen blijft");
        opsteller.kiesUit("Waar in de nota", "Kernpunten");
        opsteller.vul("Woorden", "het strategisch partnerschap met VDL");
        opsteller.kiesUit("Grond", GROND);
        opsteller.bevestigt("Markeer");
        opsteller.kiesLink("Concept schrijven");
        schouwburg.naarHetOpslaan(opsteller);
        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.kies("Ongerubriceerd");
        opsteller.vink("KGG", true);
        opsteller.kies("Allemaal, om de beurt: in de volgorde van de nummers");
        opsteller.bevestigt("Dien in");
        opsteller.ziet("In afstemming");
        return opsteller;
    }

    /** A party set a voorwaarde, which is what the mail is about. */
    private static Gebruiker changes(Schouwburg schouwburg) {
        schouwburg.concept().submitted(List.of("HDFC", "EZ"), "MINDEF").mits("HDFC", "Noem de herijking.");
        var opsteller = schouwburg.uitDeMail("opsteller");
        opsteller.kiesLink("Bewerk het concept");
        opsteller.vulAan("Financiële overwegingen", " De kosten worden herijkt.");
        schouwburg.naarHetOpslaan(opsteller);
        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.bevestigt("Dien in");
        opsteller.ziet("Versie 2");
        return opsteller;
    }

    private static Gebruiker seesWhereItIs(Schouwburg schouwburg) {
        schouwburg.concept().submitted(List.of("HDFC"), "MINDEF");
        var opsteller = schouwburg.aanHetBureau("opsteller");
        opsteller.ziet(Toneel.ONDERWERP);
        opsteller.ziet("HDFC");
        opsteller.ziet("sinds minder dan een uur");
        return opsteller;
    }

    private static Gebruiker offersTwenty(Schouwburg schouwburg) {
        for (var nr = 1; nr <= STAPEL; nr++)
            schouwburg.concept("Nota " + nr).submitted(List.of("EZ"), "MINDEF").agreed("EZ");
        var secretariaat = schouwburg.aanHetBureau("secretariaat");
        secretariaat.vink("Alle nota’s op deze bladzijde", true);
        secretariaat.kiesKnop("Bied aan");
        secretariaat.bevestigt("Doe dit met " + STAPEL + " nota’s");
        secretariaat.ziet(STAPEL + " gedaan, 0 niet.");
        return secretariaat;
    }

    private static Gebruiker sendsBack(Schouwburg schouwburg) {
        schouwburg.concept().submitted(List.of("EZ"), "MINDEF").agreed("EZ");
        var secretariaat = schouwburg.uitDeMail("secretariaat");
        secretariaat.kiesLink("Haal terug");
        secretariaat.kies("Er ontbreekt een bijlage.");
        secretariaat.bevestigt("Haal de nota terug");
        secretariaat.ziet("Concept");
        return secretariaat;
    }
}
