package nl.nota.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;

/** Whatever is sent, the answer is a refusal with a sentence, never a failure. */
@NotaTest
class VijandigeInvoerTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Formulieren forms;
    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aConcept() {
        database.clean();
        forms = new Formulieren(mvc);
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
    }

    /** JSON escapes and endless texts. */
    static Stream<String> woorden() {
        return Stream.of("a\\u0000b", "a\\u202eb", "a\\u200bb", "a\\ud800b", "a\\ufeffb", "a".repeat(200_001));
    }

    @ParameterizedTest
    @MethodSource("woorden")
    void hiddenCharactersAndEndlessWordsAreRefusedWhereverTheyAreWritten(String woorden) {
        var tekst = "\"" + woorden + "\"";
        refused(put("concept/rubrieken/KERNPUNTEN", "{\"tekst\": " + tekst + "}"));
        refused(put(
                "concept/rubrieken/KERNPUNTEN",
                "{\"tekst\": \"a[^1]\", \"voetnoten\": [{\"nr\": 1, \"tekst\": " + tekst + "}]}"));
        refused(post("/api/v1/notas", "{\"onderwerp\": " + tekst + "}"));
        refused(post("/api/v1/notas", "{\"opgesteldDoor\": [{\"naam\": " + tekst + "}]}"));
        refused(put("route", "{\"afstemming\": [{\"onderdeel\": " + tekst + "}]}"));
        refused(command("medestellers", "{\"medewerker\": " + tekst + "}"));
        refused(command("intrekkingen", "{\"reden\": " + tekst + "}"));
        var versie = loop.submit(kenmerk);
        var gelezen = "\"versie\": 1, \"hash\": \"" + versie.hash() + "\"";
        refused(answer("{\"onderdeel\": \"EZ\", \"oordeel\": \"NIET_AKKOORD\", \"toelichting\": %s, %s}"
                .formatted(tekst, gelezen)));
        refused(answer("{\"onderdeel\": \"EZ\", \"oordeel\": \"AKKOORD_MITS\", \"voorwaarden\": [{\"tekst\": %s}], %s}"
                .formatted(tekst, gelezen)));
        loop.agree(kenmerk, versie, "ez");
        refused(command("terughalingen", "{\"reden\": " + tekst + "}"));
        loop.offer(kenmerk, versie);
        refused(decide("{\"bewindspersoon\": \"MINDEF\", \"besluit\": \"RETOUR\", \"toelichting\": %s, %s}"
                .formatted(tekst, gelezen)));
        refused(decide("""
            {"bewindspersoon": "MINDEF", "besluit": "AKKOORD_MITS",
             "voorwaarden": [{"tekst": "Iets.", "controleur": %s}], %s}\
            """.formatted(tekst, gelezen)));
    }

    @Test
    void endlessListsAreRefusedBeforeAnybodyLooksThemUp() {
        refused(put("route", "{\"afstemming\": [" + many(10_000, "{\"onderdeel\": \"EZ%d\"}") + "]}"));
        refused(put(
                "route",
                "{\"besluit\": {\"regel\": \"ALLE\", \"bewindspersonen\": [" + many(10_000, "\"M%d\"") + "]}}"));
        refused(post("/api/v1/notas", "{\"aan\": [" + many(10_000, "\"A%d\"") + "]}"));
        refused(put(
                "concept/rubrieken/KERNPUNTEN",
                "{\"tekst\": \"a\", \"voetnoten\": [" + many(10_000, "{\"nr\": %d, \"tekst\": \"n\"}") + "]}"));
        refused(put("concept/rubrieken/KERNPUNTEN", "{\"tekst\": \"" + deep(100) + "\"}"));
        refused(post("/api/v1/notas", "[".repeat(100_000)));
        var versie = loop.submit(kenmerk);
        refused(answer("{\"onderdeel\": \"EZ\", \"oordeel\": \"AKKOORD_MITS\", \"versie\": 1, \"hash\": \"%s\","
                        .formatted(versie.hash())
                + "\"voorwaarden\": [" + many(10_000, "{\"tekst\": \"v%d\"}") + "]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?zoek=\0",
                "?onderdeel=\0",
                "?van=%2B999999999-01-01",
                "?grootte=99999999999",
                "?fase=ONBEKEND",
                "?tot=2025-02-30"
            })
    void aListThatCannotBeAskedForIsRefused(String vraag) {
        refused(mvc.perform(forms.signed("opsteller", get(URI.create("/api/v1/notas" + vraag.replace("\0", "%00"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kzk5OTk5OTk5OS0xMi0zMVQwMDowMDowMFp8QQ", "MjAyNS0wMS0wMVQwMDowMDowMFp8AA", "!!"})
    void aPlaceThatNobodyGaveOutBeginsTheListAnew(String volgende) {
        assertThat(mvc.perform(forms.signed("opsteller", get("/api/v1/notas").param("volgende", volgende))))
                .hasStatusOk();
    }

    @Test
    void aPageShowsMarkupAsWordsAndAsksNothingThatIsNotInTheHead() {
        var script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("onderwerp", script);
        var begonnen = forms.send("opsteller", "/notas", velden);
        var adres = String.valueOf(begonnen.getResponse().getRedirectedUrl()).replace("/concept", "");
        for (var pad :
                new String[] {adres, adres + "/concept", adres + "/indieningen/nieuw", "/notas", "/werkvoorraad"})
            assertThat(Formulieren.body(forms.open("opsteller", pad)))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert", "<img src=x");
        velden.add("gevraagd", "vinkjes");
        velden.add("gevraagd", "iets (anders)");
        assertThat(forms.send("opsteller", adres + "/indieningen", velden)).hasStatus(422);
    }

    private static void refused(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus())
                .as(Formulieren.body(answer))
                .isBetween(400, 499);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(Formulieren.body(answer)).contains("\"detail\":\"").doesNotContain("xception");
    }

    private MvcTestResult put(String pad, String json) {
        return forms.call("opsteller", MockMvcRequestBuilders.put("/api/v1/notas/" + kenmerk + "/" + pad), json);
    }

    private MvcTestResult post(String adres, String json) {
        return send("opsteller", adres, json);
    }

    private MvcTestResult command(String pad, String json) {
        return send("opsteller", "/api/v1/notas/" + kenmerk + "/" + pad, json);
    }

    private MvcTestResult answer(String json) {
        return send("ez", "/api/v1/notas/" + kenmerk + "/afstemmingen", json);
    }

    private MvcTestResult decide(String json) {
        return send("mindef", "/api/v1/notas/" + kenmerk + "/besluiten", json);
    }

    private MvcTestResult send(String wie, String adres, String json) {
        return forms.call(wie, MockMvcRequestBuilders.post(adres), json);
    }

    private static String many(int aantal, String vorm) {
        return IntStream.range(0, aantal).mapToObj(vorm::formatted).collect(Collectors.joining(","));
    }

    private static String deep(int diepte) {
        return IntStream.range(0, diepte).mapToObj(i -> "  ".repeat(i) + "- x").collect(Collectors.joining("\\n"));
    }
}
