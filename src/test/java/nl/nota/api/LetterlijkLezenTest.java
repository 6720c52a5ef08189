package nl.nota.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.MakingToken;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a machine sends is taken as it was written, and what it gets says where it is. */
@NotaTest
class LetterlijkLezenTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @LocalServerPort
    private int port;

    private Formulieren forms;
    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        forms = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'onderwerp': 5} | 422",
                "{'onderwerp': true} | 422",
                "{'soort': 1} | 422",
                "{'datum': 20000} | 422",
                "{'datum': [2025, 9, 29]} | 422",
                "{'datum': '2025-02-30'} | 422",
                "{'datum': '+999999999-01-01'} | 422",
                "{'voetnoten': [{'nr': 1.5, 'tekst': 'x'}]} | 422",
                "{'onbekend': 1} | 422",
                "[] | 422",
                "{'onderwerp': 'een', 'onderwerp': 'twee'} | 400",
                "{'onderwerp': | 400"
            })
    void nothingIsGuessedFromWhatWasSent(String json, int status) {
        assertThat(forms.call("opsteller", post("/api/v1/notas"), json.replace('\'', '"')))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("API-Version", "1.0.0")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .doesNotContain("  ")
                .isNotBlank();
    }

    @Test
    void moreThanTwelveMegabytesIsTooLarge() {
        assertThat(forms.call(
                        "opsteller", post("/api/v1/notas"), "{\"onderwerp\": \"" + "a".repeat(12_500_000) + "\"}"))
                .hasStatus(413);
    }

    @Test
    void whoBringsInANotaThatIsThereAlreadyGetsItsAddress() {
        var tekst = "Onze referentie\nMINDEF20250011111\nDatum\n29 september 2025\nAanleiding\nEr is iets.\n";
        assertThat(read("opsteller", tekst)).hasStatus(201).hasHeader("Location", "/api/v1/notas/MINDEF20250011111");
        assertThat(read("opsteller", tekst)).hasStatus(409).hasHeader("Location", "/api/v1/notas/MINDEF20250011111");
        assertThat(read("collega", tekst)).hasStatus(201).bodyText().contains("is niet overgenomen");
    }

    @Test
    void aTokenThatMayOnlyReadChangesNothing() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        var token = context.getBean(MakingToken.class).make(loop.who("opsteller"), "lezer", false, 1);
        var geheim = token instanceof Outcome.Done<String>(var secret) ? secret : "";
        var basic = "Basic " + HttpHeaders.encodeBasicAuth("opsteller", geheim, null);
        assertThat(mvc.perform(get("/api/v1/notas/" + kenmerk).header("Authorization", basic)))
                .hasStatusOk();
        assertThat(mvc.perform(MockMvcRequestBuilders.post("/api/v1/notas/" + kenmerk + "/indieningen")
                        .header("Authorization", basic)))
                .hasStatus(403)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anAddressThatCannotBeOneIsRefusedInDutch() throws IOException, InterruptedException {
        assertThat(answer("/api/v1/notas/a%00b"))
                .contains("\"status\":400", "Dit verzoek klopt niet")
                .doesNotContain("<html", "Tomcat");
        assertThat(answer("/notas/a%00b"))
                .contains("<h1>Dit verzoek klopt niet</h1>", "Noem dan dit nummer: <code>")
                .doesNotContain("Tomcat");
        assertThat(answer("/notas?zoek=%ED%A0%80")).doesNotContain("Exception");
    }

    private String answer(String pad) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pad))
                    .build();
            return client.send(vraag, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private MvcTestResult read(String wie, String tekst) {
        return mvc.perform(forms.signed(
                wie,
                MockMvcRequestBuilders.multipart("/api/v1/notas/inlezingen")
                        .file(new MockMultipartFile(
                                "bestand", "nota.txt", "text/plain", tekst.getBytes(StandardCharsets.UTF_8)))));
    }
}
