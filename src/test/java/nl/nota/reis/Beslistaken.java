package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tasks of the bewindspersonen and the private office. */
final class Beslistaken {
    private Beslistaken() {}

    static Map<String, Taken.Taak> alle() {
        var alle = new LinkedHashMap<String, Taken.Taak>();
        alle.put("bewindspersoon;akkoord", Beslistaken::agrees);
        alle.put("bewindspersoon;retour met een zin", Beslistaken::returns);
        alle.put("bewindspersoon;een besluit terugnemen", Beslistaken::takesBack);
        alle.put("bewindspersoon;het vorige besluit terugzien", Beslistaken::looksBack);
        alle.put("kabinet;een mondeling besluit vastleggen", Beslistaken::recordsWhatWasSaid);
        alle.put("kabinet;zien wat op een besluit wacht", Beslistaken::seesWhatWaits);
        alle.put("kabinet;de tas ordenen met een briefje", Beslistaken::writesBeside);
        alle.put("kabinet;de tas van vanavond als één pdf", Beslistaken::packs);
        return alle;
    }

    private static Gebruiker agrees(Schouwburg schouwburg) {
        offered(schouwburg, Toneel.ONDERWERP);
        var mindef = schouwburg.uitDeMail("mindef");
        schouwburg.naarHetBesluit(mindef);
        mindef.kiestOm("Akkoord");
        mindef.bevestigt("Bevestig");
        mindef.ziet("Besluit genomen: Akkoord");
        return mindef;
    }

    private static Gebruiker returns(Schouwburg schouwburg) {
        offered(schouwburg, Toneel.ONDERWERP);
        var mindef = schouwburg.uitDeMail("mindef");
        schouwburg.naarHetBesluit(mindef);
        mindef.kiestOm("Retour");
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
        offered(schouwburg, Toneel.ONDERWERP).decided("MINDEF");
        var mindef = schouwburg.aanHetBureau("mindef");
        mindef.kiesLinkMet("Afgerond");
        mindef.kiesLink(Toneel.ONDERWERP);
        mindef.ziet("MINDEF: Akkoord");
        return mindef;
    }

    private static Gebruiker recordsWhatWasSaid(Schouwburg schouwburg) {
        offered(schouwburg, Toneel.ONDERWERP);
        var kabinet = schouwburg.aanHetBureau("kabinet");
        kabinet.kiesLink(Toneel.ONDERWERP);
        kabinet.kiesLink("Leg een besluit vast");
        kabinet.kies("Akkoord");
        kabinet.kies("Mondeling");
        kabinet.vulDatum("Wanneer is het besluit genomen?", schouwburg.nu());
        kabinet.vul("Bewijs: tekst van een bericht of notitie", "Gezegd na de staf.");
        kabinet.bevestigt("Leg het besluit vast op versie 1");
        kabinet.ziet("Het besluit is vastgelegd.");
        return kabinet;
    }

    private static Gebruiker seesWhatWaits(Schouwburg schouwburg) {
        offered(schouwburg, Toneel.ONDERWERP);
        var kabinet = schouwburg.aanHetBureau("kabinet");
        kabinet.ziet(Toneel.ONDERWERP);
        kabinet.ziet("MINDEF");
        kabinet.ziet("sinds minder dan een uur");
        return kabinet;
    }

    private static Gebruiker writesBeside(Schouwburg schouwburg) {
        offered(schouwburg, "Eerste nota");
        var tweede = offered(schouwburg, "Tweede nota");
        var kabinet = schouwburg.aanHetBureau("kabinet");
        kabinet.kiesLink("Naar de tas");
        kabinet.kiesKnop("Doe deze in de tas van MINDEF");
        kabinet.naarHetBureau();
        kabinet.begint();
        kabinet.kiesLink("Naar de tas");
        kabinet.vulIn(tweede.kenmerk(), "Briefje voor de bewindspersoon", "Vóór het debat.");
        kabinet.bevestigt("Omhoog (" + tweede.kenmerk() + ")");
        kabinet.isVoor("Tweede nota", "Eerste nota");
        kabinet.leestIn(tweede.kenmerk(), "Briefje voor de bewindspersoon", "Vóór het debat.");
        return kabinet;
    }

    private static Gebruiker packs(Schouwburg schouwburg) {
        offered(schouwburg, "Eerste nota");
        offered(schouwburg, "Tweede nota");
        var kabinet = schouwburg.aanHetBureau("kabinet");
        kabinet.kiesLink("Naar de tas");
        kabinet.kiesKnop("Doe deze in de tas van MINDEF");
        kabinet.haalt("Tas als PDF");
        return kabinet;
    }

    private static Toneel offered(Schouwburg schouwburg, String onderwerp) {
        return schouwburg
                .concept(onderwerp)
                .submitted(List.of("EZ"), "MINDEF")
                .agreed("EZ")
                .offered();
    }
}
