package nl.nota.organisatie;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Beheer says who is here and what they do, and reads nothing. */
@NotaTest
class BeheerTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Wachtwoorden wachtwoorden;

    @Autowired
    Tokens tokens;

    @Autowired
    Logboek logboek;

    private Formulieren formulieren;

    @BeforeEach
    void everybodyIsAsTheDemoHasThem() {
        database.clean();
        formulieren = new Formulieren(mvc);
    }

    @AfterEach
    void andSoTheyStay() {
        new Mensenboel(database).undo();
        database.clean();
    }

    @Test
    void somebodyIsAddedAndDoesSomethingElseFromTheNextClickOn() {
        assertThat(add("Nieuw.Jan", "DJZ HDP", "SECRETARIAAT", "OPSTELLER")).hasStatus(303);
        var jan = medewerkers.find("nieuw.jan").orElseThrow();
        assertThat(jan.eigen()).containsExactlyInAnyOrder("DJZ", "HDP");
        assertThat(jan.rollen()).containsExactlyInAnyOrder(Rol.SECRETARIAAT, Rol.OPSTELLER);

        assertThat(change("nieuw.jan", "HDP", "WOO")).hasStatus(303);
        jan = medewerkers.find("nieuw.jan").orElseThrow();
        assertThat(jan.eigen()).containsExactly("HDP");
        assertThat(jan.rollen()).containsExactly(Rol.WOO);
        assertThat(change("nieuw.jan", "DJZ HDP", "WOO")).hasStatus(303);
        assertThat(medewerkers.find("nieuw.jan").orElseThrow().eigen()).containsExactlyInAnyOrder("DJZ", "HDP");

        assertThat(words(change("nieuw.jan", "DJZ HDP", "WOO"))).contains("U heeft niets gewijzigd");
        assertThat(words(add("nieuw.jan", "", "WOO"))).contains("‘nieuw.jan’ is er al");
        assertThat(soorten()).containsExactly("MENSEN_BIJGEWERKT", "MENSEN_BIJGEWERKT", "MENSEN_BIJGEWERKT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nieuw.x | DJZ | BEHEER    | Beheer gaat niet samen
        nieuw.x |     | BEHEER,WOO | Beheer gaat niet samen
        nieuw.x | djz | WOO       | kent de code ‘djz’ vandaag niet
        nieuw.x | EZK | WOO       | kent de code ‘EZK’ vandaag niet
        nieuw.x |     | BAAS      | De rol ‘BAAS’ bestaat niet
        x       |     | WOO       | Kies een gebruikersnaam
        nieuw x |     | WOO       | Kies een gebruikersnaam
        """)
    void whoIsNotRightIsNotAdded(String naam, String codes, String rollen, String zin) {
        assertThat(words(add(naam, codes == null ? "" : codes, rollen.split(","))))
                .contains(zin);
        assertThat(soorten()).isEmpty();
    }

    @Test
    void nobodyGivesOneselfARoleAndBeheerIsNeitherGivenNorTaken() {
        assertThat(words(change("beheer", "", "BEHEER", "WOO"))).contains("Niemand geeft zichzelf", "gaat niet samen");
        assertThat(words(change("beheer", "", "WOO"))).contains("Niemand geeft zichzelf", "niet afgenomen");
        assertThat(words(change("beheer", "DJZ", "BEHEER"))).contains("Niemand geeft zichzelf");
        assertThat(words(change("opsteller", "", "BEHEER"))).contains("alleen gegeven aan wie u nieuw toevoegt");
        assertThat(medewerkers.find("beheer").orElseThrow().rollen()).containsExactly(Rol.BEHEER);
        assertThat(medewerkers.find("opsteller").orElseThrow().rollen()).containsExactly(Rol.OPSTELLER);
        assertThat(soorten()).isEmpty();
        assertThat(words(sent("beheer", "/uitnodigingen"))).contains("op uw profiel");
    }

    @Test
    void theLastBeheerderWhoCanLogInStays() {
        assertThat(add("nieuw.beheer", "", "BEHEER")).hasStatus(303);
        assertThat(words(sent("beheer", "/blokkades"))).contains("de laatste beheerder");
        wachtwoorden.keep(id("nieuw.beheer"), "een lange wandeling");
        assertThat(sent("beheer", "/blokkades")).hasStatus(303);
        assertThat(medewerkers.find("beheer")).isEmpty();
    }

    @Test
    void whoIsBlockedComesInBySessionNorTokenFromTheNextRequestOn() {
        assertThat(formulieren.open("djz", "/werkvoorraad")).hasStatus(200);
        assertThat(sent("djz", "/blokkades")).hasStatus(303);
        assertThat(formulieren.open("djz", "/werkvoorraad"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/inloggen");
        assertThat(tokens.writes("djz", "demo-djz")).isEmpty();
        assertThat(wachtwoorden.matches("djz", DemoMensen.WACHTWOORD)).isFalse();
        assertThat(sent("djz", "/blokkades")).hasStatus(409);
        assertThat(sent("djz", "/uitnodigingen")).hasStatus(409);

        assertThat(sent("djz", "/blokkades/opheffingen")).hasStatus(303);
        assertThat(formulieren.open("djz", "/werkvoorraad")).hasStatus(200);
        assertThat(tokens.writes("djz", "demo-djz")).isEmpty();
        assertThat(sent("djz", "/blokkades/opheffingen")).hasStatus(409);
        assertThat(soorten()).containsExactly("GEBLOKKEERD", "BLOKKADE_OPGEHEVEN");
    }

    @Test
    void aCodeGetsALastDayAndASuccessor() {
        assertThat(code("NIEUW", "2025-01-01", "", "", true)).hasStatus(303);
        assertThat(code("NIEUW", "2025-01-01", "", "", true)).hasStatus(422);
        assertThat(words(code("NIEUW", "2026-01-01", "", "", true))).contains("geldt op een van deze dagen al");
        assertThat(words(code("NIEUW", "2025-01-01", "", "DJZ", false))).contains("pas na de laatste dag");
        assertThat(words(code("NIEUW", "2025-01-01", "2024-01-01", "NIEUW", false)))
                .contains("Draai ze om", "niet als opvolger");
        assertThat(code("NIEUW", "2025-01-01", "2025-06-30", "DJZ", false)).hasStatus(303);
        assertThat(code("NIEUW", "2026-01-01", "", "", true)).hasStatus(303);
        assertThat(words(formulieren.open("beheer", "/beheer/register"))).contains("30 jun 2025 DJZ");
        assertThat(soorten()).hasSize(3).containsOnly("REGISTER_BIJGEWERKT");
    }

    private MvcTestResult add(String gebruikersnaam, String codes, String... rollen) {
        return send("/beheer/mensen", gebruikersnaam, codes, rollen);
    }

    private MvcTestResult change(String wie, String codes, String... rollen) {
        return send("/beheer/mensen/" + id(wie), "een.ander", codes, rollen);
    }

    private MvcTestResult send(String pad, String gebruikersnaam, String codes, String... rollen) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("gebruikersnaam", gebruikersnaam, "naam", "Iemand", "onderdeel", "DJZ", "codes", codes));
        velden.put("rollen", List.of(rollen));
        return formulieren.send("beheer", pad, velden);
    }

    private MvcTestResult sent(String wie, String pad) {
        return formulieren.send("beheer", "/beheer/mensen/" + id(wie) + pad, new LinkedMultiValueMap<>());
    }

    private MvcTestResult code(String code, String begin, String eind, String opvolger, boolean nieuw) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("code", code, "begin", begin, "naam", "Nieuw", "soort", "ONDERDEEL", "eind", eind));
        velden.setAll(Map.of("opvolger", opvolger, "nieuw", String.valueOf(nieuw)));
        return formulieren.send("beheer", "/beheer/register", velden);
    }

    private UUID id(String wie) {
        return database.owner()
                .sql("SELECT id FROM medewerker WHERE gebruikersnaam = ?")
                .param(wie)
                .query(UUID.class)
                .single();
    }

    private List<String> soorten() {
        return logboek.trail("organisatie").stream().map(Regel::soort).toList();
    }
}
