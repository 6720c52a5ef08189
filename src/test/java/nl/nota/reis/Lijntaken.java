package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of the line, from the head of a department to the SG. */
final class Lijntaken {
    private Lijntaken() {}

    static Map<String, Taken.Taak> alle() {
        var alle = new LinkedHashMap<String, Taken.Taak>();
        alle.put("lijn;paraferen zonder te openen", Lijntaken::initials);
        alle.put("lijn;de volgende op rij paraferen", Lijntaken::initialsTheNext);
        alle.put("lijn;een opmerking bij een alinea", Lijntaken::remarks);
        alle.put("lijn;een vervanger aanwijzen", Lijntaken::isReplaced);
        alle.put("lijn;terugsturen met een zin", Lijntaken::sendsBack);
        alle.put("lijn;de stapel anders ordenen", Lijntaken::sorts);
        alle.put("lijn;aanhouden tot een dag", Lijntaken::putsOff);
        return alle;
    }

    private static Gebruiker initials(Schouwburg schouwburg) {
        inLine(schouwburg, Toneel.ONDERWERP);
        var directeur = schouwburg.aanHetBureau("directeur");
        directeur.kiesLink("Lees en parafeer op rij");
        directeur.kiesKnop("Parafeer versie 1");
        directeur.ziet("Er wacht niets op uw paraaf.");
        return directeur;
    }

    /** By its one key, or by its button where no script hears the key. */
    private static Gebruiker initialsTheNext(Schouwburg schouwburg) {
        inLine(schouwburg, "Eerste nota");
        inLine(schouwburg, "Tweede nota");
        var directeur = schouwburg.aanHetBureau("directeur");
        directeur.kiesLink("Lees en parafeer op rij");
        schouwburg.parafeert(directeur);
        directeur.zietTitel("Wacht op uw paraaf (1) · nota");
        directeur.begint();
        schouwburg.parafeert(directeur);
        directeur.zietTitel("Wacht op uw paraaf (0) · nota");
        return directeur;
    }

    private static Gebruiker remarks(Schouwburg schouwburg) {
        inLine(schouwburg, Toneel.ONDERWERP);
        var directeur = schouwburg.uitDeMail("directeur");
        directeur.kiesLink("Maak een opmerking bij deze alinea");
        directeur.vul("Uw opmerking", "Kan dit korter?");
        directeur.bevestigt("Bewaar");
        directeur.ziet("Kan dit korter?");
        return directeur;
    }

    private static Gebruiker isReplaced(Schouwburg schouwburg) {
        inLine(schouwburg, Toneel.ONDERWERP);
        var directeur = schouwburg.aanHetBureau("directeur");
        directeur.kiesLink("Vervanging");
        directeur.kiesUit("Uw vervanger", "Pieter van der Linde (PDGB)");
        directeur.vulDatum("Laatste dag", schouwburg.overEenWeek());
        directeur.bevestigt("Leg vast");
        directeur.ziet("Op de eerste dag kan uw collega namens u handelen.");
        return directeur;
    }

    private static Gebruiker sendsBack(Schouwburg schouwburg) {
        inLine(schouwburg, Toneel.ONDERWERP);
        var directeur = schouwburg.uitDeMail("directeur");
        directeur.kiesLink("Stuur terug");
        directeur.vul("Waarom stuurt u de nota terug?", "Noem de planning.");
        directeur.bevestigt("Stuur terug naar de steller");
        directeur.ziet("De nota is terug bij de steller, met uw reden.");
        return directeur;
    }

    private static Gebruiker sorts(Schouwburg schouwburg) {
        inLine(schouwburg, "Eerste nota");
        inLine(schouwburg, "Tweede nota");
        var directeur = schouwburg.aanHetBureau("directeur");
        directeur.zietInRij(1, "Eerste nota");
        directeur.kiesLink("Aan zet, sinds");
        directeur.kiesLink("Aan zet, sinds");
        directeur.zietInRij(1, "Tweede nota");
        return directeur;
    }

    private static Gebruiker putsOff(Schouwburg schouwburg) {
        var toneel = inLine(schouwburg, Toneel.ONDERWERP);
        var directeur = schouwburg.aanHetBureau("directeur");
        directeur.vink("Kies " + toneel.kenmerk(), true);
        directeur.vulDatum("tot", schouwburg.overEenWeek());
        directeur.kiesKnop("Stel uit");
        directeur.bevestigt("Doe dit met 1 nota");
        directeur.ziet("1 gedaan, 0 niet.");
        return directeur;
    }

    private static Toneel inLine(Schouwburg schouwburg, String onderwerp) {
        return schouwburg
                .concept(onderwerp)
                .submitted(List.of("EZ"), List.of("DIR"), "MINDEF")
                .agreed("EZ")
                .offered();
    }
}
