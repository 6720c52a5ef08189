package nl.nota.organisatie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.ZonderBezoek;
import nl.nota.kern.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class InloggenTest {
    private static final String SESSIE = "nota-sessie";
    private static final Cookie GEEN = new Cookie("geen", "sessie");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestClock clock;

    @Autowired
    private CleanDatabase database;

    @Test
    void theLoginPageListsThePeopleOfTheDemoAndFillsOneIn() {
        var page = mvc.perform(get("/inloggen").param("als", "ez"));
        assertThat(page).hasStatusOk().bodyText().contains("Tom Verhagen", "woo2", "value=\"ez\"", "value=\"nota\"");
    }

    @Test
    void somebodyWhoMustLogInFirstGetsThePageThatWasAskedFor() {
        var asked = mvc.perform(get("/profiel?x=1").with(ZonderBezoek.not()));
        assertThat(asked).hasStatus(303).hasHeader("Location", "/inloggen");
        var session = session(asked);
        var in = logIn("opsteller", "nota", "10.1.0.1", session);
        assertThat(in).hasStatus3xxRedirection().hasRedirectedUrl("/profiel?x=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opsteller", "niemand"})
    void aWrongNameAndAWrongPasswordGetTheSameAnswer(String naam) {
        var refused = logIn(naam, "fout", "10.1.0.2", GEEN);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Gebruikersnaam of wachtwoord klopt niet. Controleer beide en probeer het opnieuw.");
    }

    @Test
    void aPasskeyIsAskedOfWhoeverTheDeviceKnowsAndItMustKnowItsUser() {
        assertThat(mvc.perform(post("/inloggen/passkey/vragen")
                        .with(ZonderBezoek.not())
                        .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"", "\"allowCredentials\":[]");
    }

    @Test
    void onlyTheAttackingAddressMustWait() {
        for (var i = 0; i < 5; i++) logIn("cds", "fout", "10.1.0.3", GEEN);
        var refused = logIn("cds", "nota", "10.1.0.3", GEEN);
        var seconds = refused.getResponse().getHeader("Retry-After");
        assertThat(seconds).matches("[1-9]|1[0-2]");
        assertThat(refused)
                .hasStatus(429)
                .bodyText()
                .contains("Te veel pogingen; probeer het over " + seconds + " seconden opnieuw.");
        assertThat(logIn("cds", "nota", "10.1.0.4", GEEN)).hasStatus3xxRedirection();
        clock.advance(Duration.ofSeconds(12));
        assertThat(logIn("cds", "nota", "10.1.0.3", GEEN)).hasStatus3xxRedirection();
    }

    @Test
    void aSessionEndsAfterHalfAnHourOfSilence() {
        var session = loggedIn("opsteller");
        clock.advance(Duration.ofMinutes(29));
        assertThat(mvc.perform(get("/profiel").cookie(session).with(ZonderBezoek.not())))
                .hasStatusOk();
        clock.advance(Duration.ofMinutes(30));
        assertThat(mvc.perform(get("/profiel").cookie(session).with(ZonderBezoek.not())))
                .hasStatus(303);
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        var session = loggedIn("opsteller");
        for (var i = 0; i < 35; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(mvc.perform(get("/profiel").cookie(session).with(ZonderBezoek.not())))
                    .hasStatusOk();
        }
        clock.advance(Duration.ofMinutes(20));
        assertThat(mvc.perform(get("/profiel").cookie(session).with(ZonderBezoek.not())))
                .hasStatus(303);
    }

    @Test
    void whoIsBlockedIsOutAtTheNextRequest() {
        var session = loggedIn("archief");
        try {
            block("archief", true);
            assertThat(mvc.perform(get("/profiel").cookie(session).with(ZonderBezoek.not())))
                    .hasStatus(303);
            assertThat(isKept(session)).isFalse();
            assertThat(logIn("archief", "nota", "10.1.0.6", GEEN)).hasStatus(422);
        } finally {
            block("archief", false);
        }
    }

    @Test
    void loggingOutEndsTheSession() {
        var session = loggedIn("opsteller");
        var out = mvc.perform(
                post("/uitloggen").cookie(session).with(ZonderBezoek.not()).with(csrf()));
        assertThat(out).hasRedirectedUrl("/inloggen?uitgelogd");
        assertThat(isKept(session)).isFalse();
    }

    private void block(String naam, boolean blocked) {
        database.owner()
                .sql("UPDATE medewerker SET actief = ? WHERE gebruikersnaam = ?")
                .params(!blocked, naam)
                .update();
    }

    private Cookie loggedIn(String naam) {
        var in = logIn(naam, "nota", "10.1.0.5", GEEN);
        assertThat(in).hasRedirectedUrl("/");
        var session = session(in);
        assertThat(isKept(session)).isTrue();
        return session;
    }

    private MvcTestResult logIn(String naam, String wachtwoord, String adres, Cookie session) {
        return mvc.perform(post("/inloggen")
                .cookie(session)
                .with(ZonderBezoek.not())
                .param("gebruikersnaam", naam)
                .param("wachtwoord", wachtwoord)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(adres);
                    return request;
                }));
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie(SESSIE));
    }

    /** Whether there is still a row for what this cookie holds. */
    private boolean isKept(Cookie session) {
        return database.owner()
                .sql("SELECT EXISTS (SELECT FROM sessie WHERE nummer = ?)")
                .param(Sha256.hex(Base64.getDecoder().decode(session.getValue())))
                .query(Boolean.class)
                .single();
    }
}
