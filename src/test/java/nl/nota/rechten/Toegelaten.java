package nl.nota.rechten;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.organisatie.Huislijsten;
import nl.nota.organisatie.InvitingMedewerker;
import nl.nota.organisatie.LinkingIdentiteit;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Pas;
import org.springframework.beans.factory.BeanFactory;

/** What beheer fills in: a colleague of the opsteller, who is let in, shut out and written down anew. */
final class Toegelaten {
    static final byte[] BESTAND = "gebruikersnaam;naam;onderdeel;codes;rollen\nnieuw;Nieuw Hier;PDGB;;OPSTELLER\n"
            .getBytes(StandardCharsets.UTF_8);
    private static final UUID WIE = UUID.nameUUIDFromBytes("r-opsteller".getBytes(StandardCharsets.UTF_8));

    private static final String UITGEVER = "https://login.example";

    private static volatile String merk = "";

    private Toegelaten() {}

    static boolean isBeheer(String pad) {
        return pad.startsWith("/beheer");
    }

    /** Knows what the file would change, and has a link lie there where one is to be withdrawn. */
    static void prepare(BeanFactory beans, String weg, Medewerker vrager) {
        if (!weg.contains(" /beheer")) return;
        var beheer = beans.getBean(Medewerkers.class).find("beheer").orElseThrow();
        merk = beans.getBean(Huislijsten.class).plan(vrager, BESTAND).merk();
        if (weg.endsWith("/uitnodigingen/intrekkingen"))
            beans.getBean(InvitingMedewerker.class).invite(beheer, WIE);
        if (weg.endsWith("/identiteiten/verwijderingen"))
            beans.getBean(LinkingIdentiteit.class)
                    .recognise(new Pas(UITGEVER, "1", Optional.of("r-opsteller"), "", null));
    }

    static UUID id(String pad) {
        return pad.endsWith("/opheffingen") ? Extra.blocked().id() : WIE;
    }

    static Map<String, ?> fields(String pad) {
        return switch (pad) {
            case "/beheer/mensen" -> Map.of("gebruikersnaam", "nieuw", "naam", "Nieuw Hier", "onderdeel", "PDGB");
            case "/beheer/mensen/{id}" -> Map.of("naam", "Heet Anders", "onderdeel", "PDGB", "rollen", "OPSTELLER");
            case "/beheer/register" ->
                Map.of("code", "NIEUW", "begin", "2025-01-01", "naam", "Nieuw", "soort", "ONDERDEEL", "nieuw", "true");
            case "/beheer/mensen/{id}/identiteiten/verwijderingen" -> Map.of("uitgever", UITGEVER, "onderwerp", "1");
            case "/beheer/lijsten/bevestigingen" ->
                Map.of("inhoud", Base64.getUrlEncoder().encodeToString(BESTAND), "merk", merk);
            default -> Map.of();
        };
    }
}
