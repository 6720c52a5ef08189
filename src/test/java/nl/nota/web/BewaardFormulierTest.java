package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotaTest
class BewaardFormulierTest {
    private static final String TOKENS = "/profiel/tokens";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Bezoeker bezoeker;
    private Map<String, String> form;

    @BeforeEach
    void aFormIsFilledInAndSentWhenTheSessionIsOver() {
        bezoeker = new Bezoeker(port);
        bezoeker.logIn("collega");
        form = Map.of("naam", "Bewaarproef <b>", "mag", "lezen", "dagen", "9", "_csrf", bezoeker.csrf("/profiel"));
        clock.advance(Duration.ofMinutes(31));
        var sent = bezoeker.post(TOKENS, form);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/inloggen");
    }

    @AfterEach
    void close() {
        bezoeker.close();
    }

    @Test
    void itIsShownToItsSenderAfterLoggingInAndNotCarriedOut() {
        assertThat(bezoeker.get("/inloggen").body()).contains("Wat u verstuurde is bewaard");
        var in = bezoeker.logIn("collega");
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/bewaard"));
        var shown = bezoeker.get("/bewaard");
        assertThat(shown.body())
                .contains("Bewaarproef &lt;b&gt;", "action=\"/profiel/tokens\"", "name=\"dagen\" value=\"9\"")
                .doesNotContain(form.get("_csrf"));
        assertThat(made()).isEmpty();
    }

    @Test
    void itIsCarriedOutOnceItsSenderSendsItAgain() {
        bezoeker.logIn("collega");
        var again = bezoeker.post(TOKENS, Map.of("naam", "Nogmaals", "dagen", "9", "_csrf", bezoeker.csrf("/bewaard")));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(made("Nogmaals")).hasSize(1);
    }

    @Test
    void itIsThrownAwayWhenItsSenderWantsThat() {
        bezoeker.logIn("collega");
        bezoeker.post("/bewaard/verwijderen", Map.of("_csrf", bezoeker.csrf("/bewaard")));
        assertThat(bezoeker.get("/bewaard").statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyElseWhoLogsInThereNeverSeesIt() {
        assertThat(bezoeker.logIn("djz").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("bewaard"));
        assertThat(bezoeker.get("/bewaard").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormFromAnotherTabOfAnEarlierVisitIsShownBeforeItIsCarriedOut() {
        bezoeker.logIn("collega");
        var sent = bezoeker.post(TOKENS, form);
        assertThat(sent.headers().firstValue("Location")).contains("/bewaard");
        assertThat(made()).isEmpty();
    }

    @Test
    void aFormFromAnotherSiteIsNeverKept() {
        try (var stranger = new Bezoeker(port)) {
            assertThat(stranger.post(TOKENS, form).statusCode()).isEqualTo(403);
            assertThat(stranger.post(TOKENS, form, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private List<String> made() {
        return made("Bewaarproef <b>");
    }

    private List<String> made(String naam) {
        return jdbc.sql("SELECT naam FROM token WHERE naam = ?")
                .param(naam)
                .query(String.class)
                .list();
    }
}
