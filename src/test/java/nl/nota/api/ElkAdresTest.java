package nl.nota.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.route.Beslisregel;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the door, the server or the reading of a body refuses is a problem like any other, and asks for no operator. */
@NotaTest
class ElkAdresTest {
    private final ListAppender<ILoggingEvent> regels = new ListAppender<>();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ServletWebServerApplicationContext house;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private JsonNode document;
    private String kenmerk;

    @BeforeEach
    void aConceptAndTheDocument() throws Exception {
        database.clean();
        kenmerk = new Notaloop(context).concept(Beslisregel.ALLE, "EZ").waarde();
        document = json.readTree(
                mvc.get().uri("/api/v1/openapi.json").exchange().getResponse().getContentAsString());
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyShouldSendIsAProblemAtEveryOperation(Ongemanierd wat) throws IOException {
        var log = listen();
        var fouten = new ArrayList<String>();
        for (var een : Aanroep.all(document)) {
            var antwoord = Ruw.send(server().getPort(), wat.to(een.methode(), een.pad(kenmerk), "opsteller"));
            if (!isWell(antwoord)) fouten.add(een + ": " + antwoord);
        }
        assertThat(fouten).isEmpty();
        assertNothingAsksForAnOperator(log);
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyShouldSendIsAPageAtAPage(Ongemanierd wat) throws IOException {
        var log = listen();
        for (var pad : List.of("/inloggen", "/notas/" + kenmerk, "/openbaar")) {
            for (var methode : List.of("GET", "POST", "PUT")) {
                var antwoord = Ruw.send(server().getPort(), wat.to(methode, pad, "opsteller"));
                assertThat(antwoord.status()).as(methode + " " + pad).isLessThan(500);
                if (antwoord.status() >= 400) assertThat(antwoord.koppen()).contains("text/html");
            }
        }
        assertNothingAsksForAnOperator(log);
    }

    private Logger listen() {
        var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        regels.start();
        log.addAppender(regels);
        return log;
    }

    private void assertNothingAsksForAnOperator(Logger log) {
        log.detachAppender(regels);
        assertThat(List.copyOf(regels.list))
                .filteredOn(regel -> regel.getThreadName().startsWith(threads()))
                .filteredOn(regel -> regel.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private boolean isWell(Ruw antwoord) {
        if (antwoord.status() < 400) return true;
        if (antwoord.status() >= 500 || !antwoord.isProblem()) return false;
        var probleem = json.readTree(antwoord.inhoud());
        var vorm = document.at("/components/schemas/Probleem");
        return probleem.path("status").asInt() == antwoord.status()
                && StreamSupport.stream(vorm.path("required").spliterator(), false)
                        .allMatch(veld -> probleem.has(veld.asString()))
                && vorm.path("properties").propertyNames().containsAll(probleem.propertyNames());
    }

    private TomcatWebServer server() {
        return (TomcatWebServer) house.getWebServer();
    }

    /** Those that answer for this product: another one may run beside it. */
    private String threads() {
        var deur = (AbstractProtocol<?>) server().getTomcat().getConnector().getProtocolHandler();
        return deur.getName().replace("\"", "").replaceFirst("-\\d+$", "");
    }
}
