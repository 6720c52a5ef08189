package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where the installation has an address of HTTPS, nothing else is answered. */
class VoordeurTest {
    private final Voordeur.AlleenHttps filter = new Voordeur.AlleenHttps("https://nota.example");
    private MockHttpServletResponse antwoord = new MockHttpServletResponse();

    @BeforeEach
    void anew() {
        antwoord = new MockHttpServletResponse();
    }

    @Test
    void aPageIsAskedForAgainAtTheRightAddress() throws Exception {
        var verzoek = request("GET", "/notas");
        verzoek.setQueryString("zoek=x");
        assertThat(isAnswered(verzoek)).isFalse();
        assertThat(antwoord.getStatus()).isEqualTo(301);
        assertThat(antwoord.getHeader("Location")).isEqualTo("https://nota.example/notas?zoek=x");
    }

    @ParameterizedTest
    @CsvSource({"POST,/inloggen", "GET,/api/v1/notas", "DELETE,/api/v1/vervangingen/1"})
    void whatIsSentInTheOpenIsRefused(String methode, String pad) throws Exception {
        assertThat(isAnswered(request(methode, pad))).isFalse();
        assertThat(antwoord.getStatus()).isEqualTo(403);
    }

    @Test
    void whatCameByHttpsAndTheHealthForThisMachineAreAnswered() throws Exception {
        var veilig = request("POST", "/inloggen");
        veilig.setSecure(true);
        assertThat(isAnswered(veilig)).isTrue();
        assertThat(isAnswered(request("GET", "/actuator/health/readiness"))).isTrue();
        var vreemd = request("GET", "/actuator/health/readiness");
        vreemd.setRemoteAddr("192.0.2.1");
        assertThat(isAnswered(vreemd)).isFalse();
    }

    private static MockHttpServletRequest request(String methode, String pad) {
        return new MockHttpServletRequest(methode, pad);
    }

    private boolean isAnswered(MockHttpServletRequest verzoek) throws Exception {
        var chain = new MockFilterChain();
        filter.doFilter(verzoek, antwoord, chain);
        return chain.getRequest() != null;
    }
}
