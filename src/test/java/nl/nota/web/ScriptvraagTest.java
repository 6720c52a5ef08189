package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** An open page asks on after its visit is over, while somebody logs in in another tab of that browser. */
@NotaTest
class ScriptvraagTest {
    private static final String[] SCRIPT = {"Accept", "application/json"};

    @Autowired
    CleanDatabase clean;

    @Autowired
    RequestCache requests;

    @Autowired
    CsrfTokenRepository tokens;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void empty() {
        clean.clean();
    }

    @Test
    void itBeginsNoVisit() {
        try (var nobody = new Bezoeker(port)) {
            refused(nobody.get("/peiling", SCRIPT));
            refused(nobody.post("/sessie", Map.of("_csrf", "oud"), SCRIPT));
        }
        var script = new MockHttpServletRequest("GET", "/peiling");
        script.addHeader("Accept", "application/json");
        var answer = new MockHttpServletResponse();
        requests.saveRequest(script, answer);
        tokens.saveToken(tokens.generateToken(script), script, answer);
        assertThat(script.getSession(false)).isNull();
    }

    @Test
    void itDoesNotTakeTheCookieOfAVisitAway() {
        try (var ez = new Bezoeker(port)) {
            ez.logIn("ez");
            var cookie = ez.cookie("nota-sessie");
            clock.advance(Duration.ofMinutes(31));
            refused(ez.get("/peiling", SCRIPT));
            assertThat(ez.cookie("nota-sessie")).isEqualTo(cookie).isNotEmpty();
        }
    }

    @Test
    void whoLogsInIsNotSentToItsAddress() {
        try (var ez = new Bezoeker(port)) {
            var token = ez.csrf("/inloggen");
            refused(ez.get("/peiling", SCRIPT));
            ez.get("/voorspellingen", "Sec-Fetch-Dest", "empty");
            var inside = ez.post("/inloggen", Map.of("gebruikersnaam", "ez", "wachtwoord", "nota", "_csrf", token));
            assertThat(inside.headers().firstValue("Location"))
                    .hasValueSatisfying(waar -> assertThat(waar).endsWith("/"));
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
