package nl.nota.organisatie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A fresh proof by the provider, asked before a token is made as before everything that decides, releases or grants.
 */
@NotaTest
class VersbewijsTest {
    private static final String[] TOKEN = {"naam", "koppeling", "mag", "lezen", "dagen", "30"};

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Value("${nota.inloggen.oidc.issuer}")
    private URI issuer;

    @Value("http://localhost:${local.server.port}")
    private String nota;

    private Proefprovider provider;
    private Proefbrowser browser;

    @BeforeEach
    void begin() throws Exception {
        database.clean();
        database.owner().sql("DELETE FROM token WHERE naam = 'koppeling'").update();
        provider = new Proefprovider(issuer);
        browser = new Proefbrowser(nota);
    }

    @AfterEach
    void close() {
        browser.close();
        provider.close();
    }

    @Test
    void theFormWaitsForTheProofAndIsSentAgainByOneself() throws Exception {
        come(null);
        var gevraagd = sent();
        assertThat(Proefbrowser.to(gevraagd)).isEqualTo("/bewijs");
        assertThat(browser.get("/bewijs").body())
                .contains("Toon dat u het bent", "bewaard en nog niet gedaan", "Log opnieuw in bij uw organisatie")
                .doesNotContain("Toon uw passkey");
        var vraag = Proefbrowser.to(browser.get("/bewijs/provider"));
        assertThat(Proefprovider.parameters(URI.create(vraag).getRawQuery()))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");
        says(clock.instant());
        var bewaard = browser.followed(browser.get(provider.back(vraag)));
        assertThat(bewaard.uri().getPath()).isEqualTo("/bewaard");
        assertThat(tokens()).isZero();
        assertThat(browser.post("/profiel/tokens", bewaard.body(), TOKEN).body())
                .contains("Dit is uw nieuwe token");
        assertThat(tokens()).isOne();
        clock.advance(Duration.ofMinutes(4));
        assertThat(sent().statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(Proefbrowser.to(sent())).isEqualTo("/bewijs");
    }

    @Test
    void whoLoggedInAtTheProviderThisMinuteNeedNotDoItTwice() throws Exception {
        come(clock.instant());
        assertThat(sent().statusCode()).isEqualTo(200);
    }

    @Test
    void whoWasNotAskedAnewAtTheProviderProvesNothing() throws Exception {
        come(null);
        for (var moment : new @Nullable Instant[] {
            null, clock.instant().minusSeconds(600), clock.instant().plusSeconds(600)
        }) {
            says(moment);
            assertThat(prove()).contains("niet opnieuw laten inloggen");
            assertThat(Proefbrowser.to(sent())).isEqualTo("/bewijs");
        }
        says(clock.instant());
        for (var ander : Map.of("proef-2", "mindef", "proef-3", "woo").entrySet()) {
            provider.onderwerp = ander.getKey();
            provider.claims = token -> token.claim("preferred_username", ander.getValue())
                    .claim("auth_time", clock.instant().getEpochSecond());
            assertThat(prove()).contains("als iemand anders");
            assertThat(Proefbrowser.to(sent())).isEqualTo("/bewijs");
        }
        assertThat(database.owner()
                        .sql("SELECT count(*) FROM identiteit")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aLoginIsNoProofAndAProofIsNoLogin() throws Exception {
        come(null);
        var login = Proefbrowser.to(other().get("/inloggen/provider"));
        assertThat(login).doesNotContain("prompt=");
        var bewijs = Proefbrowser.to(browser.get("/bewijs/provider"));
        browser.post("/uitloggen", browser.get("/profiel").body());
        says(clock.instant());
        browser.followed(browser.get(provider.back(bewijs)));
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void itIsGoneWithTheVisit() throws Exception {
        come(clock.instant());
        browser.post("/uitloggen", browser.get("/profiel").body());
        come(null);
        assertThat(Proefbrowser.to(sent())).isEqualTo("/bewijs");
    }

    @Test
    void aTokenGivesNoProofAndWhoHasNothingToShowIsNotAsked() throws Exception {
        come(null);
        assertThat(grants("woo"))
                .hasStatus(403)
                .bodyText()
                .contains("dat kan een token niet geven", "organisatie.reden.bewijs.token");
        assertThat(grants("ez")).hasStatus(422);
    }

    private MvcTestResult grants(String wie) {
        return mvc.perform(MockMvcRequestBuilders.post("/api/v1/vervangingen")
                .with(SecurityMockMvcRequestPostProcessors.user(wie).authorities(() -> "lezen", () -> "schrijven"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"));
    }

    private void says(@Nullable Instant bewezen) {
        provider.onderwerp = "proef-1";
        provider.claims = token -> token.claim("preferred_username", "woo")
                .claim("auth_time", bewezen == null ? null : bewezen.getEpochSecond());
    }

    private void come(@Nullable Instant bewezen) throws Exception {
        says(bewezen);
        browser.followed(browser.get(provider.back(Proefbrowser.to(browser.get("/inloggen/provider")))));
    }

    private String prove() throws Exception {
        return browser.followed(browser.get(provider.back(Proefbrowser.to(browser.get("/bewijs/provider")))))
                .body();
    }

    private HttpResponse<String> sent() throws Exception {
        return browser.post("/profiel/tokens", browser.get("/profiel").body(), TOKEN);
    }

    private Proefbrowser other() throws IOException {
        return new Proefbrowser(nota);
    }

    private int tokens() {
        return database.owner()
                .sql("SELECT count(*) FROM token WHERE naam = 'koppeling'")
                .query(Integer.class)
                .single();
    }
}
