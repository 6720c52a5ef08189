package nl.nota.organisatie.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What a hostile provider, or who stands in between, sends: each ends outside, with a sentence and a line in the log.
 */
@NotaTest
class ProvideraanvalTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Providergang.class);

    @Autowired
    private CleanDatabase database;

    @Value("${nota.inloggen.oidc.issuer}")
    private URI issuer;

    @Value("http://localhost:${local.server.port}")
    private String nota;

    private final ListAppender<ILoggingEvent> regels = new ListAppender<>();
    private Proefprovider provider;
    private Proefbrowser browser;

    @BeforeEach
    void begin() throws IOException {
        database.clean();
        provider = new Proefprovider(issuer);
        provider.claims = token -> token.claim("preferred_username", "woo");
        browser = new Proefbrowser(nota);
        regels.start();
        LOG.addAppender(regels);
    }

    @AfterEach
    void close() {
        LOG.detachAppender(regels);
        browser.close();
        provider.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GEEN")
    void aTokenThatIsNotForThisLoginOpensNothing(Streek streek) throws Exception {
        provider.streek = streek;
        refused(provider.back(ask()), "klopt niet; u bent niet ingelogd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        state=[^&]+  | state=verzonnen            | Begin opnieuw
        &state=[^&]+ | ''                         | Begin opnieuw
        code=[^&]+   | code=verzonnen             | klopt niet
        code=[^&]+&  | ''                         | klopt niet
        code=[^&]+   | error=access_denied        | bij uw organisatie niet ingelogd
        $            | &iss=https://ander.example | klopt niet
        """)
    void anAnswerThatIsNotOfThisVisitOpensNothing(String wat, String anders, String zin) throws Exception {
        refused(provider.back(ask()).replaceFirst(wat, anders), zin);
    }

    @Test
    void anAnswerWorksOnce() throws Exception {
        var terug = provider.back(ask());
        browser.followed(browser.get(terug));
        assertThat(browser.isIn()).isTrue();
        browser.post("/uitloggen", browser.get("/profiel").body());
        refused(terug, "Begin opnieuw");
    }

    @Test
    void anAnswerWorksInTheBrowserThatAskedForItAlone() throws Exception {
        var terug = provider.back(ask());
        try (var ander = new Proefbrowser(nota)) {
            assertThat(ander.followed(ander.get(terug)).body()).contains("Begin opnieuw");
            assertThat(ander.isIn()).isFalse();
            ander.get("/inloggen/provider");
            assertThat(ander.followed(ander.get(terug)).body()).contains("Begin opnieuw");
            assertThat(ander.isIn()).isFalse();
        }
    }

    /** The code of one login put into another: the proof key of the other does not fit. */
    @Test
    void aCodeOfAnotherLoginOpensNothing() throws Exception {
        var gestolen = provider.back(ask()).replaceFirst(".*code=([^&]+).*", "$1");
        try (var dader = new Proefbrowser(nota)) {
            var eigen = provider.back(Proefbrowser.to(dader.get("/inloggen/provider")));
            var terug = eigen.replaceFirst("code=[^&]+", "code=" + gestolen);
            assertThat(dader.followed(dader.get(terug)).body()).contains("klopt niet");
            assertThat(dader.isIn()).isFalse();
        }
    }

    /** RFC 9700, 4.11: no address of the browser decides where it goes. */
    @ParameterizedTest
    @CsvSource({"redirect_uri", "next", "naar", "continue", "returnUrl"})
    void nobodyIsSentElsewhereAfterwards(String naam) throws Exception {
        var vraag = Proefbrowser.to(browser.get("/inloggen/provider?" + naam + "=https://ander.example/"));
        assertThat(Proefprovider.parameters(URI.create(vraag).getRawQuery()))
                .containsEntry("redirect_uri", nota + "/inloggen/provider/terug")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("nonce", "state", "code_challenge");
        var terug = provider.back(vraag) + "&" + naam + "=https://ander.example/";
        assertThat(browser.followed(browser.get(terug)).uri().toString()).startsWith(nota + "/");
        assertThat(browser.isIn()).isTrue();
    }

    private String ask() throws Exception {
        return Proefbrowser.to(browser.get("/inloggen/provider"));
    }

    private void refused(String terug, String zin) throws Exception {
        regels.list.clear();
        var pagina = browser.followed(browser.get(terug));
        assertThat(pagina.uri().getPath()).isEqualTo("/inloggen");
        assertThat(pagina.body()).contains("Er is een probleem", zin);
        assertThat(browser.isIn()).isFalse();
        assertThat(browser.get("/inloggen").body()).doesNotContain(zin);
        assertThat(regels.list)
                .isNotEmpty()
                .noneMatch(regel -> regel.getFormattedMessage().contains("code-"));
        assertThat(database.owner()
                        .sql("SELECT count(*) FROM identiteit")
                        .query(Integer.class)
                        .single())
                .as("what is written down")
                .isEqualTo(linked() ? 1 : 0);
    }

    /** Who came in by the same answer before. */
    private boolean linked() {
        return database.owner()
                .sql("SELECT EXISTS (SELECT FROM gebeurtenis WHERE soort = 'IDENTITEIT_GEKOPPELD')")
                .query(Boolean.class)
                .single();
    }
}
