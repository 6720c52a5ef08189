package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of the line, the bewindspersonen and the private office. */
final class Hogerop {
    private Hogerop() {}

    static Map<String, Taken.Taak> alle() {
        var alle = new LinkedHashMap<String, Taken.Taak>();
        alle.put("lijn;paraferen zonder te openen", Hogerop::initials);
        alle.put("lijn;de volgende op rij paraferen", Hogerop::initialsTheNext);
        alle.put("lijn;een opmerking bij een alinea", Hogerop::remarks);
        alle.put("lijn;een vervanger aanwijzen", Hogerop::isReplaced);
        alle.put("lijn;terugsturen met een zin", Hogerop::sendsBack);
        alle.put("bewindspersoon;akkoord", Hogerop::agrees);
        alle.put("bewindspersoon;retour met een zin", Hogerop::returns);
        alle.put("bewindspersoon;een besluit terugnemen", Hogerop::takesBack);
        alle.put("bewindspersoon;het vorige besluit terugzien", Hogerop::looksBack);
        alle.put("kabinet;een mondeling besluit vastleggen", Hogerop::recordsWhatWasSaid);
        alle.put("kabinet;zien wat op een besluit wacht", Hogerop::seesWhatWaits);
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

    private static Gebruiker initialsTheNext(Schouwburg schouwburg) {
        inLine(schouwburg, "Eerste nota");
        inLine(schouwburg, "Tweede nota");
        var directeur = schouwburg.bij("directeur", "/parafen");
        directeur.toets("p");
        directeur.zietTitel("Wacht op uw paraaf (1) · nota");
        return directeur;
    }

    private static Gebruiker remarks(Schouwburg schouwburg) {
        var directeur = schouwburg.bijDeNota("directeur", inLine(schouwburg, Toneel.ONDERWERP));
        directeur.kiesLink("Maak een opmerking bij deze alinea");
        directeur.vul("Uw opmerking", "Kan dit korter?");
        directeur.bevestigt("Bewaar");
        directeur.ziet("Kan dit korter?");
        return directeur;
    }

    private static Gebruiker isReplaced(Schouwburg schouwburg) {
        var directeur = schouwburg.bij("directeur", "/vervangingen");
        directeur.kiesUit("Uw vervanger", "Pieter van der Linde (PDGB)");
        directeur.vul("Laatste dag", schouwburg.overEenWeek());
        directeur.kies("Bij afwezigheid (b.a.)");
        directeur.bevestigt("Leg vast");
        directeur.ziet("Op de eerste dag kan uw collega namens u handelen.");
        return directeur;
    }

    private static Gebruiker sendsBack(Schouwburg schouwburg) {
        var directeur = schouwburg.bijDeNota("directeur", inLine(schouwburg, Toneel.ONDERWERP));
        directeur.kiesLink("Stuur terug");
        directeur.vul("Waarom stuurt u de nota terug?", "Noem de planning.");
        directeur.bevestigt("Stuur terug naar de steller");
        directeur.ziet("De nota is terug bij de steller, met uw reden.");
        return directeur;
    }

    private static Gebruiker agrees(Schouwburg schouwburg) {
        var mindef = schouwburg.bijDeNota("mindef", offered(schouwburg));
        mindef.kiesKnop("Akkoord");
        mindef.bevestigt("Bevestig");
        mindef.ziet("Besluit genomen: Akkoord");
        return mindef;
    }

    private static Gebruiker returns(Schouwburg schouwburg) {
        var mindef = schouwburg.bijDeNota("mindef", offered(schouwburg));
        mindef.kiesKnop("Retour");
        mindef.vul("Reden", "De raming is te smal.");
        mindef.bevestigt("Bevestig");
        mindef.ziet("MINDEF besloot: Retour.");
        return mindef;
    }

    private static Gebruiker takesBack(Schouwburg schouwburg) {
        var mindef = agrees(schouwburg);
        mindef.begint();
        mindef.kiesKnop("Ongedaan maken");
        mindef.ziet("Uw besluit is ongedaan gemaakt.");
        return mindef;
    }

    private static Gebruiker looksBack(Schouwburg schouwburg) {
        offered(schouwburg).decided("MINDEF");
        var mindef = schouwburg.aanHetBureau("mindef");
        mindef.kiesLinkMet("Afgerond");
        mindef.kiesLink(Toneel.ONDERWERP);
        mindef.ziet("MINDEF: Akkoord");
        return mindef;
    }

    private static Gebruiker recordsWhatWasSaid(Schouwburg schouwburg) {
        var kabinet = schouwburg.bijDeNota("kabinet", offered(schouwburg));
        kabinet.kiesLink("Leg een besluit vast");
        kabinet.kies("Akkoord");
        kabinet.kies("Mondeling");
        kabinet.vul("Wanneer is het besluit genomen?", schouwburg.nu());
        kabinet.vul("Bewijs: tekst van een bericht of notitie", "Gezegd na de staf.");
        kabinet.bevestigt("Leg het besluit vast op versie 1");
        kabinet.ziet("Het besluit is vastgelegd.");
        return kabinet;
    }

    private static Gebruiker seesWhatWaits(Schouwburg schouwburg) {
        offered(schouwburg);
        var kabinet = schouwburg.aanHetBureau("kabinet");
        kabinet.kiesLinkMet("Ter kennisname");
        kabinet.ziet(Toneel.ONDERWERP);
        kabinet.ziet("MINDEF");
        return kabinet;
    }

    private static Toneel inLine(Schouwburg schouwburg, String onderwerp) {
        return schouwburg
                .concept(onderwerp)
                .submitted(List.of("EZ"), List.of("DIR"), "MINDEF")
                .agreed("EZ")
                .offered();
    }

    private static Toneel offered(Schouwburg schouwburg) {
        return schouwburg
                .concept()
                .submitted(List.of("EZ"), "MINDEF")
                .agreed("EZ")
                .offered();
    }
}
