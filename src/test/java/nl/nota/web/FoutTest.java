package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.nota.NotaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotaTest
class FoutTest {
    @LocalServerPort
    private int port;

    private Bezoeker bezoeker;

    @BeforeEach
    void logIn() {
        bezoeker = new Bezoeker(port);
        bezoeker.logIn("collega");
    }

    @AfterEach
    void close() {
        bezoeker.close();
    }

    @Test
    void whatDoesNotExistSaysSoInDutchWithANumberForTheHelpdesk() {
        var answer = bezoeker.get("/bestaat/niet");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Niet gevonden", trace(answer)).doesNotContain("??", "/bestaat/niet");
        assertThat(trace(answer)).matches("[0-9a-f]{16}");
    }

    @Test
    void whatDoesNotExistAndWhatIsNotForYouAreEqualToTheByte() {
        var token = Map.of("_csrf", bezoeker.csrf("/profiel"));
        var absent = bezoeker.post("/profiel/tokens/" + UUID.randomUUID() + "/intrekkingen", token);
        var ofSomebodyElse = bezoeker.post("/profiel/tokens/" + tokenOf("djz") + "/intrekkingen", token);
        var nowhere = bezoeker.get("/nergens");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(plain(ofSomebodyElse)).isEqualTo(plain(absent)).isEqualTo(plain(nowhere));
    }

    @Test
    void aWrongMethodAndAWrongAddressSaySo() {
        assertThat(bezoeker.get("/profiel/tokens").statusCode()).isEqualTo(405);
        var wrong = bezoeker.post("/profiel/tokens/x/intrekkingen", Map.of("_csrf", bezoeker.csrf("/profiel")));
        assertThat(wrong.statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusedWriteGetsAPageToo() {
        var refused = bezoeker.post("/uitloggen", Map.of("_csrf", "verzonnen"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Dit mag u niet", trace(refused));
    }

    @Test
    void theApiAlwaysAnswersWithAProblem() {
        var problem = bezoeker.get("/api/v1/nergens", "Authorization", "Basic ZXo6ZGVtby1leg==", "Accept", "text/html");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(problem.body())
                .contains("\"instance\":\"/api/v1/nergens\"", "\"status\":404", "\"title\":\"Niet gevonden\"");
    }

    private String tokenOf(String naam) {
        try (var other = new Bezoeker(port)) {
            other.logIn(naam);
            var page = other.get("/profiel").body();
            var start = page.indexOf("/profiel/tokens/") + "/profiel/tokens/".length();
            return page.substring(start, page.indexOf('/', start));
        }
    }

    private static String trace(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Trace-Id").orElseThrow();
    }

    private static String plain(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return (answer.statusCode() + " " + headers + answer.body()).replace(trace(answer), "TRACE");
    }
}
