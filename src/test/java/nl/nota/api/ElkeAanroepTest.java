package nl.nota.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a client sends to any operation of the OpenAPI document, it is a client's mistake and told as a problem. */
@NotaTest
class ElkeAanroepTest {
    private static final List<String> MENSEN = List.of("opsteller", "woo", "archief", "secretariaat");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private final ListAppender<ILoggingEvent> regels = new ListAppender<>();
    private JsonNode document;
    private String kenmerk;

    @BeforeEach
    void aConceptAndTheDocument() throws Exception {
        database.clean();
        kenmerk = new Notaloop(context).concept(Beslisregel.ALLE, "EZ").waarde();
        regels.start();
        log().addAppender(regels);
        document = json.readTree(
                mvc.get().uri("/api/v1/openapi.json").exchange().getResponse().getContentAsString());
    }

    @AfterEach
    void nothingAsksForAnOperator() {
        log().detachAppender(regels);
        assertThat(regels.list)
                .filteredOn(regel ->
                        regel.getThreadName().equals(Thread.currentThread().getName()))
                .filteredOn(regel -> regel.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    @Test
    void nothingInTheBodyOfACallIsAFaultOfOurs() {
        var aanroepen = Aanroep.all(document).stream()
                .filter(een -> een.body("application/json").isPresent())
                .toList();
        assertThat(aanroepen).hasSizeGreaterThan(30);
        assertThat(aanroepen.stream()
                        .flatMap(een -> new Leegtes(document)
                                .of(een.body("application/json").get()).stream()
                                        .flatMap(leeg -> each(
                                                een,
                                                request(een).contentType(MediaType.APPLICATION_JSON),
                                                leeg.toString()))))
                .isEmpty();
    }

    @Test
    void aTextThatComesAsAFileIsRefusedByItsName() {
        var aanroepen = Aanroep.all(document).stream()
                .filter(een -> een.body("multipart/form-data").isPresent())
                .toList();
        assertThat(aanroepen).hasSizeGreaterThan(1);
        var fouten = new ArrayList<String>();
        for (var een : aanroepen) {
            for (var veld :
                    een.body("multipart/form-data").get().path("properties").propertyNames()) {
                for (var wie : MENSEN) {
                    var vraag = MockMvcRequestBuilders.multipart(HttpMethod.valueOf(een.methode()), een.pad(kenmerk))
                            .file(new MockMultipartFile(veld, "x.txt", "text/plain", new byte[] {'a', 0, 'b'}))
                            .with(SecurityMockMvcRequestPostProcessors.httpBasic(wie, "demo-" + wie));
                    fouten.addAll(faults(een + " " + veld + " by " + wie, mvc.perform(vraag)));
                }
            }
        }
        assertThat(fouten).isEmpty();
        var naam = MockMvcRequestBuilders.multipart("/api/v1/notas/" + kenmerk + "/bijlagen")
                .file(new MockMultipartFile("naam", "x.txt", "text/plain", new byte[] {'a'}))
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("opsteller", "demo-opsteller"));
        assertThat(mvc.perform(naam)).hasStatus(400).bodyText().contains("naam");
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private Stream<String> each(Aanroep een, AbstractMockHttpServletRequestBuilder<?> vraag, String body) {
        return MENSEN.stream().flatMap(wie -> {
            var met = vraag.content(body).with(SecurityMockMvcRequestPostProcessors.httpBasic(wie, "demo-" + wie));
            return faults(een + " " + body + " by " + wie, mvc.perform(met)).stream();
        });
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Aanroep een) {
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(een.methode()), een.pad(kenmerk))
                .header("If-Match", "\"1\"");
    }

    /** A failure, or a refusal that is no problem as the document tells it. */
    private List<String> faults(String wat, MvcTestResult result) {
        var answer = result.getResponse();
        if (answer.getStatus() < 400) return List.of();
        if (answer.getStatus() >= 500) return List.of(wat + ": " + answer.getStatus());
        try {
            var probleem = json.readValue(answer.getContentAsString(), Map.class);
            var vorm = document.at("/components/schemas/Probleem");
            var heel = vorm.path("required").valueStream().allMatch(veld -> probleem.containsKey(veld.asString()))
                    && vorm.path("properties").propertyNames().containsAll(probleem.keySet())
                    && probleem.get("status").equals(answer.getStatus())
                    && String.valueOf(answer.getContentType()).startsWith("application/problem+json");
            return heel ? List.of() : List.of(wat + ": no problem: " + probleem);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return List.of(wat + ": " + answer.getStatus() + " " + e);
        }
    }
}
