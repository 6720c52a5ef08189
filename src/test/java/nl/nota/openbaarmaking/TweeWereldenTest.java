package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TakesLong;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Tweelingwereld.Geheimen;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two worlds that differ only in what they hide answer the public, and those of the house who may not see it, the same
 * on every address; and nothing of what they hide is in any answer, nor in what the product says to its operator.
 */
@TakesLong(15)
@NotaTest
class TweeWereldenTest {
    private static final String NERGENS = "00000000-0000-4000-8000-000000000000";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    /** What the product says to its operator while it is built and asked. */
    private final ListAppender<ILoggingEvent> gezegd = new ListAppender<>();

    private final Logger logger = (Logger) LoggerFactory.getLogger("nl.nota");

    @BeforeEach
    void listen() {
        logger.setLevel(Level.DEBUG);
        gezegd.start();
        logger.addAppender(gezegd);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(gezegd);
        logger.setLevel(null);
    }

    @Test
    void whoMayNotSeeItCannotTellTheWorldsApart() {
        var een = answers(Geheimen.EEN);
        var ander = answers(Geheimen.ANDER);

        assertThat(een).hasSizeGreaterThan(150);
        assertThat(een.entrySet().stream()
                        .filter(antwoord -> !antwoord.getValue().equals(ander.get(antwoord.getKey()))))
                .isEmpty();
        assertThat(ander).hasSameSizeAs(een);
        stop();
        assertThat(gezegd.list).isNotEmpty();
        for (var geheim : List.of(Geheimen.EEN, Geheimen.ANDER))
            assertThat(gezegd.list).noneMatch(regel -> holds(regel, geheim));
    }

    private static boolean holds(ILoggingEvent regel, Geheimen geheim) {
        var heel = regel.getFormattedMessage() + regel.getMDCPropertyMap() + regel.getKeyValuePairs();
        return geheim.alle().stream().anyMatch(heel::contains);
    }

    /** By who asks and what: the whole answer. */
    private Map<String, String> answers(Geheimen geheim) {
        database.clean();
        var notas = Tweelingwereld.build(context, geheim);
        return Tweelingwereld.later(context, () -> {
            var uit = new LinkedHashMap<String, String>();
            for (var adres : addresses(notas)) {
                uit.put("iedereen " + adres, told(geheim, adres, null));
                if (isAList(adres, notas)) uit.put("ocw " + adres, told(geheim, adres, "ocw"));
            }
            return uit;
        });
    }

    private List<String> addresses(Tweelingwereld.Notas notas) {
        var uit = new ArrayList<String>();
        for (var weg : ways()) {
            if (!weg.contains("{kenmerk}")) uit.add(filled(weg, notas.openbaar()));
            else Stream.of(notas.openbaar(), notas.besloten()).forEach(nota -> uit.add(filled(weg, nota)));
        }
        Stream.of(Geheimen.EEN, Geheimen.ANDER)
                .flatMap(geheim -> geheim.alle().stream())
                .map(woord -> URLEncoder.encode(woord, UTF_8))
                .forEach(woord -> Stream.of("/openbaar?zoek=", "/notas?zoek=", "/zoeken?zoek=")
                        .forEach(pad -> uit.add(pad + woord)));
        return uit;
    }

    private List<String> ways() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String filled(String weg, Kenmerk nota) {
        return weg.replace("{kenmerk}", nota.waarde())
                .replaceAll("\\{nummer(:[^}]*\\})?[^}]*\\}", "1")
                .replaceAll("\\{(rubriek|deel)\\}", "KERNPUNTEN")
                .replaceAll("\\{\\*?[^}]*\\}", NERGENS);
    }

    private static boolean isAList(String adres, Tweelingwereld.Notas notas) {
        return !adres.contains(notas.openbaar().waarde());
    }

    private String told(Geheimen geheim, String adres, @Nullable String wie) {
        try {
            var vraag = get(URI.create(adres));
            if (wie != null) vraag.with(user(wie).authorities(() -> "lezen"));
            var antwoord = mvc.perform(vraag).andReturn().getResponse();
            if (!adres.contains("zoek="))
                assertThat(Kanariezoeker.found(Map.of(adres, antwoord.getContentAsByteArray()), geheim.alle()))
                        .as(wie)
                        .isEmpty();
            return whole(antwoord);
        } catch (Exception e) {
            throw new IllegalStateException(adres, e);
        }
    }

    /** But for the trace id, the session and its token, and the moment at which a file was packed. */
    private static String whole(MockHttpServletResponse antwoord) throws IOException {
        var koppen = antwoord.getHeaderNames().stream()
                .sorted()
                .map(naam -> naam + ": " + antwoord.getHeaders(naam))
                .collect(Collectors.joining("\n"));
        return (antwoord.getStatus() + "\n" + koppen + "\n\n" + body(antwoord.getContentAsByteArray()))
                .replace(String.valueOf(antwoord.getHeader("X-Trace-Id")), "TRACE")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("Content-Length: \\[\\d+]", "")
                .replaceAll("nota-sessie=[^;]*", "SESSIE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    private static String body(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') return new String(bytes, UTF_8);
        try (var tekst = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
            return tekst.getText();
        }
    }
}
