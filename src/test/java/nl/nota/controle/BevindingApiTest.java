package nl.nota.controle;

import static nl.nota.Formulieren.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.StreamSupport;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a machine reads of the bevindingen of a nota, and what it can do about them. */
@NotaTest
class BevindingApiTest {
    private static final String ECHT = "MINDEF20250034347";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private ApplicationContext context;

    private Formulieren forms;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        forms = new Formulieren(mvc);
    }

    @Test
    void ofTheConceptEachIsGivenWithItsRuleItsQuoteAtItsPlaceAndItsChange() throws Exception {
        theRealNotaIsIn();

        var titel = found("opsteller", ECHT, "D01");

        assertThat(titel.get("ernst").asString()).isEqualTo("FOUT");
        assertThat(titel.get("rubriek").asString()).isEqualTo("GEADVISEERD_BESLUIT");
        assertThat(titel.get("veld").isNull()).isTrue();
        assertThat(titel.get("citaat").asString())
                .isEqualTo("update versnellen opbouw industrie, innovatie en kennis voor Defensie");
        assertThat(titel.get("voorstel").asString())
                .isEqualTo("update versnelling opbouw industrie, innovatie en kennis voor Defensie");
        assertThat(titel.get("uitleg").asString()).startsWith("Hier staat “update versnellen opbouw");
        assertThat(titel.get("vast").asBoolean()).isFalse();
        assertThat(titel.get("afgewezen").isNull()).isTrue();
        assertThat(quoted(ECHT, titel)).isEqualTo(titel.get("citaat").asString());
        var noot = found("opsteller", ECHT, "D08");
        assertThat(noot.get("voetnoot").asInt()).isEqualTo(1);
        assertThat(noot.get("rubriek").asString()).isEqualTo("KERNPUNTEN");
    }

    @Test
    void aReasonIsTakenOnceAndReadBackWithWhoGaveIt() throws Exception {
        theRealNotaIsIn();
        var id = found("opsteller", ECHT, "D01").get("id").asString();

        assertThat(send(id, "afwijzingen", "{\"reden\": \" \"}")).hasStatus(422);
        var gedaan = send(id, "afwijzingen", "{\"reden\": \"Zo heet de brief.\"}");
        assertThat(gedaan).hasStatus(201).hasHeader("Location", "/api/v1/notas/" + ECHT + "/bevindingen");
        assertThat(JsonMapper.shared().readTree(body(gedaan)).get("id").asString())
                .hasSize(36);

        var afgewezen = found("opsteller", ECHT, "D01").get("afgewezen");
        assertThat(afgewezen.get("reden").asString()).isEqualTo("Zo heet de brief.");
        assertThat(afgewezen.get("door").asString()).isNotBlank();
        assertThat(afgewezen.get("tijd").asString()).contains("T");
        assertThat(send(id, "afwijzingen", "{\"reden\": \"Nog eens.\"}")).hasStatus(409);
    }

    @Test
    void theChangeOfOneClickIsMadeOnceAndSaysInWhichPart() throws Exception {
        theRealNotaIsIn();
        var id = found("opsteller", ECHT, "D01").get("id").asString();

        var gedaan = send(id, "verbeteringen", "{\"alle\": false}");

        assertThat(gedaan).hasStatus(201);
        assertThat(JsonMapper.shared()
                        .readTree(body(gedaan))
                        .get("delen")
                        .get(0)
                        .asString())
                .isEqualTo("GEADVISEERD_BESLUIT");
        assertThat(body(get("opsteller", "/api/v1/notas/" + ECHT + "/bevindingen")))
                .doesNotContain("\"D01\"");
        assertThat(send(id, "verbeteringen", "{}")).hasStatus(409);
    }

    @Test
    void whatCanOnlyBeMendedCannotBeDismissed() throws Exception {
        theRealNotaIsIn();
        var vast = found("opsteller", ECHT, "D02");

        assertThat(vast.get("vast").asBoolean())
                .isEqualTo(vast.get("ernst").asString().equals("FOUT"));
        var leeg = new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
        new Notaloop(context).edit(leeg, "GEADVISEERD_BESLUIT", "");
        var verplicht = found("opsteller", leeg.waarde(), "K01");
        assertThat(verplicht.get("vast").asBoolean()).isTrue();
        var geweigerd = forms.call(
                "opsteller",
                post("/api/v1/notas/" + leeg + "/bevindingen/"
                        + verplicht.get("id").asString() + "/afwijzingen"),
                "{\"reden\": \"Hoeft niet.\"}");
        assertThat(geweigerd).hasStatus(422);
        assertThat(body(geweigerd)).contains("alleen verbeteren");
    }

    @Test
    void aPartyReadsThoseOfTheVersieItWasAskedAbout() throws Exception {
        var loop = new Notaloop(context);
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(kenmerk, "AANLEIDING", "De Kamer vroeg hoe het het project vergaat.");
        assertThat(get("ez", "/api/v1/notas/" + kenmerk + "/bevindingen")).hasStatus(404);
        loop.submit(kenmerk);

        assertThat(found("ez", kenmerk.waarde(), "T01").get("citaat").asString())
                .isEqualTo("het het");
        loop.edit(kenmerk, "AANLEIDING", "De Kamer vroeg hoe het project vergaat.");
        assertThat(found("ez", kenmerk.waarde(), "T01").get("citaat").asString())
                .isEqualTo("het het");
        assertThat(body(get("opsteller", "/api/v1/notas/" + kenmerk + "/bevindingen")))
                .doesNotContain("\"T01\"");
    }

    private void theRealNotaIsIn() throws Exception {
        var bytes = new ClassPathResource("voorbeeld/MINDEF20250034347.txt").getContentAsByteArray();
        assertThat(forms.upload("opsteller", "/notas/inlezingen", "nota.txt", bytes))
                .hasStatus(303);
    }

    private MvcTestResult get(String wie, String adres) {
        return mvc.perform(
                forms.signed(wie, org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(adres)));
    }

    private MvcTestResult send(String id, String wat, String json) {
        return forms.call("opsteller", post("/api/v1/notas/" + ECHT + "/bevindingen/" + id + "/" + wat), json);
    }

    private JsonNode found(String wie, String kenmerk, String regel) {
        var antwoord = get(wie, "/api/v1/notas/" + kenmerk + "/bevindingen");
        assertThat(antwoord).hasStatusOk();
        return StreamSupport.stream(JsonMapper.shared().readTree(body(antwoord)).spliterator(), false)
                .filter(een -> een.get("regel").asString().equals(regel))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the rubriek at the place that is given. */
    private String quoted(String kenmerk, JsonNode een) {
        var inhoud = context.getBean(Keuringsbladen.class)
                .of(
                        context.getBean(nl.nota.organisatie.Medewerkers.class)
                                .find("opsteller")
                                .orElseThrow(),
                        new Kenmerk(kenmerk))
                .inhoud();
        var tekst = nl.nota.nota.Leestekst.of(inhoud)
                .tekst(een.get("rubriek").asString())
                .orElseThrow();
        var positie = een.get("positie");
        return tekst.substring(
                tekst.offsetByCodePoints(0, positie.get("begin").asInt()),
                tekst.offsetByCodePoints(0, positie.get("eind").asInt()));
    }
}
