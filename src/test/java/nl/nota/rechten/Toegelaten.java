package nl.nota.rechten;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nota.beheer.Omroepverzoek;
import nl.nota.beheer.TellingAllen;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Huislijsten;
import nl.nota.organisatie.InvitingMedewerker;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What beheer fills in: a colleague of the opsteller, who is let in, shut out and written down anew. */
final class Toegelaten {
    static final byte[] BESTAND = "gebruikersnaam;naam;onderdeel;codes;rollen\nnieuw;Nieuw Hier;PDGB;;OPSTELLER\n"
            .getBytes(StandardCharsets.UTF_8);
    private static final UUID WIE = UUID.nameUUIDFromBytes("r-opsteller".getBytes(StandardCharsets.UTF_8));

    private static final ThreadLocal<UUID> OMROEP = ThreadLocal.withInitial(UUID::randomUUID);
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
        if (weg.contains("/stand/post")) giveUp(beans);
        if (weg.endsWith("/beeindigingen")) OMROEP.set(told(beans, beheer));
        if (weg.endsWith("/identiteiten/verwijderingen")) link(beans);
    }

    /** A mail to this colleague that did not go. */
    private static void giveUp(BeanFactory beans) {
        beans.getBean(JdbcClient.class).sql("""
            INSERT INTO zending (id, ontvanger, volgende, pogingen, geweigerd, fout, klaar, uitslag)
            VALUES (:wie, :wie, now(), 12, 12, 'GEWEIGERD', now(), 'OPGEGEVEN')
            """).param("wie", WIE).update();
    }

    /** One who asks nothing: whoever is known at a provider is asked for a proof before anything else. */
    private static void link(BeanFactory beans) {
        beans.getBean(JdbcClient.class)
                .sql("INSERT INTO identiteit (uitgever, onderwerp, medewerker, sinds) VALUES (?, '1', ?, now())")
                .params(UITGEVER, Extra.blocked().id())
                .update();
    }

    private static UUID told(BeanFactory beans, Medewerker beheer) {
        var nu = beans.getBean(Clock.class).instant();
        var wat = new Omroepverzoek("Straks is nota er niet.", nu, nu.plus(Duration.ofHours(1)), false);
        return ((Outcome.Done<UUID>) beans.getBean(TellingAllen.class).tell(beheer, wat)).result();
    }

    static UUID id(String pad) {
        if (pad.contains("/omroepen/")) return OMROEP.get();
        var isShutOut = pad.endsWith("/opheffingen") || pad.contains("/identiteiten/");
        return isShutOut ? Extra.blocked().id() : WIE;
    }

    static Map<String, ?> fields(String pad) {
        return switch (pad) {
            case "/beheer/mensen" -> Map.of("gebruikersnaam", "nieuw", "naam", "Nieuw Hier", "onderdeel", "PDGB");
            case "/beheer/mensen/{id}" -> Map.of("naam", "Heet Anders", "onderdeel", "PDGB", "rollen", "OPSTELLER");
            case "/beheer/parafenlijnen" -> Map.of("onderdeel", "EZ", "functies", "SG", "nieuw", "true");
            case "/beheer/register" ->
                Map.of("code", "NIEUW", "begin", "2025-01-01", "naam", "Nieuw", "soort", "ONDERDEEL", "nieuw", "true");
            case "/beheer/omroepen", "/beheer/omroepen/voorbeelden" ->
                Map.of("tekst", "Morgen is nota er niet.", "eind", morgen());
            case "/beheer/gronden", "/beheer/gronden/voorbeelden" ->
                Map.of("code", "5.1.2k", "titel", "Nieuw", "wet", "nieuw", "aard", "RELATIEF", "vanaf", dag());
            case "/beheer/zinnen", "/beheer/zinnen/voorbeelden" ->
                Map.of("rubriek", "COMMUNICATIE", "zin", "Er komt een persbericht.", "vanaf", dag());
            case "/beheer/sjablonen", "/beheer/sjablonen/voorbeelden" -> sjabloon();
            case "/beheer/routes", "/beheer/routes/voorbeelden" ->
                Map.of(
                        "naam",
                        "Nieuw",
                        "regel",
                        "ALLE",
                        "partij.1",
                        "EZ",
                        "halte.1",
                        "1",
                        "dagen.1",
                        "5",
                        "vanaf",
                        dag());
            case "/beheer/mensen/{id}/identiteiten/verwijderingen" -> Map.of("uitgever", UITGEVER, "onderwerp", "1");
            case "/beheer/lijsten/bevestigingen" ->
                Map.of("inhoud", Base64.getUrlEncoder().encodeToString(BESTAND), "merk", merk);
            default -> Map.of();
        };
    }

    /** What a template for information cannot do without. */
    private static Map<String, ?> sjabloon() {
        var velden = new HashMap<String, String>(
                Map.of("naam", "Nieuw", "ministerie", "DEF", "soort", "TER_INFORMATIE", "vanaf", dag()));
        velden.putAll(Map.of("titel.1", "Kern", "code.1", "KERNPUNTEN"));
        velden.putAll(Map.of("titel.2", "Binnen", "code.2", "NIET_OPENBAAR"));
        return velden;
    }

    private static String dag() {
        return morgen().substring(0, "2026-12-03".length());
    }

    private static String morgen() {
        return LocalDateTime.now(ZoneId.of("Europe/Amsterdam"))
                .plusDays(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
