package nl.nota.organisatie;

import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Logboek;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Before beheer writes something about a person or a code, a page says what that does; it does nothing itself. */
@NotaTest
class HuisvooruitblikTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private Logboek logboek;

    @Autowired
    private ApplicationContext context;

    private Formulieren formulieren;

    @BeforeEach
    void aCodeAndWhoAnswersForIt() {
        database.clean();
        formulieren = new Formulieren(mvc);
        assertThat(code("NIEUW", "", "")).hasStatus(303);
        assertThat(person("/beheer/mensen", "nieuw.jan", "Jan Nieuw", "NIEUW", "OPSTELLER"))
                .hasStatus(303);
    }

    @AfterEach
    void asItWas() {
        new Mensenboel(database).undo();
        database.clean();
    }

    @Test
    void itSaysWhoStillAnswersForACode() {
        var jan = "/beheer/mensen/" + jan();
        assertThat(words(person(jan, "", "Jan Nieuw", "", "OPSTELLER", "WOO", "bekijk")))
                .contains("Voor NIEUW antwoordt dan niemand meer", "rollen", "eerstvolgende klik", "Dit gebeurt er");
        assertThat(words(person("/beheer/mensen", "nieuw.piet", "Piet Ook", "NIEUW DJZ", "bekijk")))
                .contains("Antwoordt dan ook voor NIEUW, naast Jan Nieuw.", "aanmeldlink");
        assertThat(person("/beheer/mensen", "nieuw.piet", "Piet Ook", "NIEUW")).hasStatus(303);
        assertThat(words(person(jan, "", "Jan Nieuw", "DJZ", "OPSTELLER", "bekijk")))
                .contains("Antwoordt niet meer voor NIEUW; Piet Ook nog wel.");
        assertThat(medewerkers.find("nieuw.jan").orElseThrow().eigen()).containsExactly("NIEUW");
        assertThat(written()).hasSize(3);
    }

    @Test
    void itSaysWhatNamesACodeThatEnds() {
        new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
        var gezien = words(code("NIEUW", "2099-12-31", "DJZ", "bekijk"));
        assertThat(gezien)
                .contains("Na 31 december 2099 is NIEUW niet meer te kiezen; de opvolger is DJZ.")
                .contains("Voor NIEUW antwoorden nu Jan Nieuw.")
                .doesNotContain("lopende nota", "gewone routes");
        assertThat(ends("EZ")).contains("Eén lopende nota noemt EZ", "Deze gewone routes noemen EZ");
        assertThat(ends("MINDEF")).contains("Eén lopende nota noemt MINDEF");
        assertThat(ends("IGK")).doesNotContain("lopende nota");
        new Notaloop(context).lined("IGK");
        assertThat(ends("IGK")).contains("Eén lopende nota noemt IGK");
        assertThat(ends("STASDEF")).contains("2 lopende nota’s noemen STASDEF");
    }

    @Test
    void whoIsAboutToShutSomebodyOutReadsWhatThenWaits() {
        assertThat(page("/beheer/mensen/" + jan()))
                .contains("Een blokkade geldt vanaf", "Voor NIEUW antwoordt dan niemand meer");
        assertThat(person("/beheer/mensen", "nieuw.piet", "Piet Ook", "NIEUW")).hasStatus(303);
        assertThat(page("/beheer/mensen/" + jan())).doesNotContain("antwoordt dan niemand meer");
    }

    @Test
    void aLineIsSeenFirstAndWrittenAndEnds() {
        assertThat(words(line("NIEUW", "DIR NIEUW", "true", "bekijk")))
                .contains("krijgt voortaan deze lijn voorgesteld: DIR, NIEUW")
                .doesNotContain("Voor DIR antwoordt nu niemand");
        assertThat(page("/beheer/parafenlijnen")).doesNotContain("NIEUW");
        assertThat(line("NIEUW", "DIR, NIEUW", "true")).hasStatus(303);
        assertThat(page("/beheer/parafenlijnen")).contains("NIEUW DIR, NIEUW");
        assertThat(line("NIEUW", "DIR NIEUW", "false")).hasStatus(422);
        assertThat(line("NIEUW", "SG", "true")).hasStatus(422);
        for (var fout : List.of("SG SG", "SG NERGENS"))
            assertThat(line("NIEUW", fout, "false"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("value=\"" + fout + "\"", "id=\"functies-fout\"");
        assertThat(person("/beheer/mensen/" + jan(), "", "Jan Nieuw", "", "OPSTELLER"))
                .hasStatus(303);
        assertThat(words(line("NIEUW", "NIEUW SG", "false", "bekijk")))
                .contains("Voor NIEUW antwoordt nu niemand", "was DIR NIEUW, wordt NIEUW SG");
        assertThat(words(line("NIEUW", "", "false", "bekijk"))).contains("Voor NIEUW stelt nota geen lijn meer voor");
        assertThat(line("NIEUW", "", "false")).hasStatus(303);
        assertThat(page("/beheer/parafenlijnen")).doesNotContain("NIEUW");
        assertThat(line("NIEUW", "SG", "false")).hasStatus(409).bodyText().contains("iemand was u voor");
        assertThat(formulieren.open("beheer", "/beheer/parafenlijnen/lijn?onderdeel=NIEUW"))
                .hasStatus(404);
        assertThat(written()).hasSize(5).contains("PARAFENLIJNEN_BIJGEWERKT");
    }

    @Test
    void whatIsNotRightIsRefusedAndWhoMayNotDoItMayNotLook() {
        assertThat(person("/beheer/mensen", "nieuw.piet", "Piet Ook", "NERGENS", "BAAS", "bekijk"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Piet Ook\"", "NERGENS", "BAAS")
                .doesNotContain("Dit gebeurt er");
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("gebruikersnaam", "x", "bekijk", "ja"));
        assertThat(formulieren.send("opsteller", "/beheer/mensen", velden)).hasStatus(403);
        assertThat(written()).hasSize(2);
    }

    private MvcTestResult person(String pad, String gebruikersnaam, String naam, String codes, String... rest) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("gebruikersnaam", gebruikersnaam, "naam", naam, "onderdeel", "DJZ", "codes", codes));
        for (var een : rest)
            if (een.equals("bekijk")) velden.add(een, "ja");
            else velden.add("rollen", een);
        return formulieren.send("beheer", pad, velden);
    }

    private MvcTestResult code(String code, String eind, String opvolger, String... knop) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("code", code, "begin", "2025-01-01", "naam", "Nieuw", "soort", "ONDERDEEL"));
        velden.setAll(Map.of("eind", eind, "opvolger", opvolger, "nieuw", String.valueOf(knop.length == 0)));
        for (var een : knop) velden.add(een, "ja");
        return formulieren.send("beheer", "/beheer/register", velden);
    }

    /** What the page says about the end of a code of the house; nothing of it is written. */
    private String ends(String code) {
        var register = context.getBean(Register.class);
        var een = register.entries().stream()
                .filter(rij -> rij.code().equals(code) && rij.eind() == null)
                .findFirst()
                .orElseThrow();
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("code", code, "begin", een.begin().toString(), "naam", een.naam()));
        velden.setAll(Map.of("soort", een.soort().name(), "eind", "2099-12-31", "nieuw", "false", "bekijk", "ja"));
        var gezien = words(formulieren.send("beheer", "/beheer/register", velden));
        assertThat(register.entries()).contains(een);
        return gezien;
    }

    private MvcTestResult line(String onderdeel, String functies, String nieuw, String... knop) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.setAll(Map.of("onderdeel", onderdeel, "functies", functies, "nieuw", nieuw));
        for (var een : knop) velden.add(een, "ja");
        return formulieren.send("beheer", "/beheer/parafenlijnen", velden);
    }

    private String page(String pad) {
        return words(formulieren.open("beheer", pad));
    }

    private UUID jan() {
        return medewerkers.find("nieuw.jan").orElseThrow().id();
    }

    private List<String> written() {
        return logboek.trail("organisatie").stream().map(een -> een.soort()).toList();
    }
}
