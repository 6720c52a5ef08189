package nl.nota.organisatie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.logboek.Logboek;
import nl.nota.logboek.Regel;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** People arrange themselves who acts in their place, and nobody arranges it for another. */
@NotaTest
class VervangingPaginaTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Logboek logboek;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Clock clock;

    private Formulieren formulieren;
    private LocalDate vandaag;

    @BeforeEach
    void nobodyIsReplaced() {
        database.clean();
        formulieren = new Formulieren(mvc);
        vandaag = LocalDate.now(clock);
    }

    @AfterEach
    void everybodyIsBack() {
        database.clean();
    }

    @Test
    void aColleagueAndALastDayAreAllThatIsFilledIn() {
        var velden = fields("djz");
        velden.set("naar", "ez");
        velden.set("eind", vandaag.plusDays(14).toString());
        assertThat(formulieren.send("djz", "/vervangingen", velden)).hasStatus(303);
        assertThat(words("djz")).contains("Tom Verhagen", "Geldt nu", "Bij afwezigheid (b.a.) · alles");
        assertThat(words("ez")).contains("U handelt ook namens Eva Lindeman (b.a., voor DJZ)");
        assertThat(words("ocw")).doesNotContain("U handelt ook namens", "Eva Lindeman,");
        assertThat(words("beheer")).contains("Vervangingen van anderen", "Tom Verhagen, voor Eva Lindeman");
        assertThat(logboek.trail("organisatie")).extracting(Regel::soort).containsExactly("VERVANGING_VERLEEND");
        assertThat(formulieren.send("djz", "/vervangingen", velden)).hasStatus(409);
    }

    @Test
    void itIsEndedByWhoGrantedItAndByNobodyElse() {
        var id = vervangen().by("djz", "ez", Formule.AFWEZIGHEID);
        var pad = "/vervangingen/" + id + "/beeindigingen";
        assertThat(formulieren.send("ez", pad, MultiValueMap.fromSingleValue(Map.of())))
                .hasStatus(404);
        assertThat(formulieren.send("beheer", pad, MultiValueMap.fromSingleValue(Map.of())))
                .hasStatus(404);
        assertThat(formulieren.send("djz", pad, MultiValueMap.fromSingleValue(Map.of())))
                .hasStatus(303);
        assertThat(formulieren.send("djz", pad, MultiValueMap.fromSingleValue(Map.of())))
                .hasStatus(404);
        assertThat(words("ez")).doesNotContain("U handelt ook namens");
        assertThat(logboek.trail("organisatie")).extracting(Regel::soort).containsExactly("VERVANGING_BEEINDIGD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'naar': 'niemand', %s}                       | 422 | Er is geen collega met de gebruikersnaam
        {'naar': 'djz', %s}                           | 422 | Kies een ander dan uzelf
        {'naar': 'beheer', %s}                        | 422 | beheert of controleert dit systeem
        {'naar': 'ez', 'van': 'hdfc', %s}             | 403 | U kunt alleen uw eigen vervanging regelen
        {'naar': 'ez', 'scope': ['HDFC'], %s}         | 422 | Dat kunt u niet doorgeven
        {'naar': 'ez', 'scope': ['EZ'], %s}           | 422 | U antwoordt zelf niet voor EZ
        {'naar': 'ez', 'begin': '2030-01-01'}         | 422 | Vul de laatste dag in
        {'naar': 'ez', 'begin': '2030-01-02', 'eind': '2030-01-01'} | 422 | De laatste dag ligt voor de eerste
        {'naar': 'ez', 'begin': '2020-01-02', 'eind': '2020-01-03'} | 422 | De laatste dag is al voorbij
        {'naar': 'ez', 'begin': '2020-01-02', 'eind': '2999-01-03'} | 422 | Een vervanging werkt niet terug
        {'naar': 'ez'}                                | 422 | Kies hoe uw collega namens u handelt
        {'naar': 'ez'}                                | 422 | Schrijf op welke grond
        """)
    void whatIsWrongIsSaid(String json, int status, String zin) {
        vervangen().by("hdfc", "djz", Formule.AFWEZIGHEID);
        var goed = "'begin': '%s', 'eind': '%s', 'formule': 'AFWEZIGHEID', 'grondslag': 'Regeling'"
                .formatted(vandaag, vandaag);
        var antwoord = grant("djz", json.formatted(goed));
        assertThat(antwoord).hasStatus(status);
        assertThat(Formulieren.body(antwoord)).contains(zin);
    }

    @Test
    void nothingThatWasTypedIsLostWhenThePageRefuses() {
        var velden = fields("djz");
        velden.set("naar", "ez");
        velden.set("begin", "2020-01-02");
        velden.set("eind", vandaag.plusDays(3).toString());
        velden.set("formule", "OPDRACHT");
        velden.set("grondslag", "Het werkplan");
        var antwoord = formulieren.send("djz", "/vervangingen", velden);
        assertThat(antwoord).hasStatus(422);
        var weer = Formulieren.fields(Formulieren.body(antwoord)).toSingleValueMap();
        for (var veld : List.of("naar", "begin", "eind", "formule", "grondslag"))
            assertThat(weer).containsEntry(veld, velden.getFirst(veld));
        velden.set("begin", vandaag.toString());
        assertThat(formulieren.send("djz", "/vervangingen", velden)).hasStatus(303);
        var dubbel = formulieren.send("djz", "/vervangingen", velden);
        assertThat(dubbel).hasStatus(409);
        assertThat(Formulieren.words(dubbel)).contains("Tom Verhagen vervangt u op een of meer van deze dagen al");
    }

    @Test
    void onlyABewindspersoonStandsInForABewindspersoon() {
        var wnd = "{'naar': '%s', 'begin': '2030-01-01', 'eind': '2030-01-02', 'formule': '%s', 'grondslag': 'Lijst'}";
        assertThat(grant("mindef", wnd.formatted("sg", "WAARNEMING"))).hasStatus(422);
        assertThat(grant("mindef", wnd.formatted("stasdef", "MANDAAT")))
                .hasStatus(422)
                .bodyText()
                .contains("Beslissen en een Kamerbrief ondertekenen gaat nooit onder mandaat.");
        var beperkt = wnd.replace("'naar'", "'scope': ['MINDEF'], 'naar'");
        assertThat(grant("mindef", beperkt.formatted("sg", "MANDAAT"))).hasStatus(422);
        assertThat(grant("mindef", wnd.formatted("stasdef", "WAARNEMING"))).hasStatus(201);
        assertThat(grant("opsteller", wnd.formatted("collega", "AFWEZIGHEID"))).hasStatus(403);
    }

    @Test
    void aMachineGrantsReadsAndEnds() {
        var gemaakt = grant(
                "djz", "{'naar': 'ez', 'begin': '2030-01-01', 'formule': 'MANDAAT', 'grondslag': 'Mandaatbesluit'}");
        assertThat(gemaakt).hasStatus(201).bodyJson().extractingPath("$.geldt").isEqualTo(false);
        var adres = String.valueOf(gemaakt.getResponse().getHeader("Location"));
        assertThat(call("ez", adres))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.van")
                .isEqualTo("djz");
        assertThat(call("ocw", adres)).hasStatus(404);
        assertThat(call("beheer", "/api/v1/vervangingen"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
        assertThat(call("ocw", "/api/v1/vervangingen"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(0);
        assertThat(mvc.perform(formulieren.signed("ez", delete(adres)))).hasStatus(404);
        assertThat(mvc.perform(formulieren.signed("djz", delete(adres)))).hasStatus(204);
        assertThat(call("djz", adres))
                .bodyJson()
                .extractingPath("$.ingetrokken")
                .isNotNull();
    }

    private MvcTestResult call(String wie, String adres) {
        return mvc.perform(formulieren.signed(wie, get(adres)));
    }

    private MvcTestResult grant(String wie, String json) {
        return formulieren.call(wie, post("/api/v1/vervangingen"), json.replace('\'', '"'));
    }

    private MultiValueMap<String, String> fields(String wie) {
        return Formulieren.fields(Formulieren.body(formulieren.open(wie, "/vervangingen")));
    }

    private String words(String wie) {
        return Formulieren.words(formulieren.open(wie, "/vervangingen"));
    }

    private Vervangen vervangen() {
        return new Vervangen(jdbc, medewerkers, vandaag);
    }
}
