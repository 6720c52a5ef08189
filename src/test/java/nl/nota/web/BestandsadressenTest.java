package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Only the address of a static file is looked up, wherever the house is mounted. */
class BestandsadressenTest {
    private final List<String> opgezocht = new ArrayList<>();

    /** Finds every file, and keeps what it was asked. */
    private final ResourceUrlProvider bestanden = new ResourceUrlProvider() {
        @Override
        public String getForLookupPath(String pad) {
            opgezocht.add(pad);
            return pad.replace(".css", "-hash.css");
        }
    };

    @Test
    void aStaticFileGetsItsHash() throws Exception {
        assertThat(encoded("", "/css/nota.css")).isEqualTo("/css/nota-hash.css");
        assertThat(encoded("/huis", "/huis/css/nota.css")).isEqualTo("/huis/css/nota-hash.css");
        assertThat(opgezocht).containsExactly("/css/nota.css", "/css/nota.css");
    }

    @Test
    void ofNoOtherAddressAFileIsLookedFor() throws Exception {
        for (var adres : List.of("/notas/MINDEF20250034347", "/", "/cssnota", "https://voorbeeld.nl/css/nota.css", "#x"))
            assertThat(encoded("", adres)).isEqualTo(adres);
        assertThat(encoded("/huis", "/css/nota.css")).isEqualTo("/css/nota.css");
        assertThat(opgezocht).isEmpty();
    }

    private String encoded(String context, String adres) throws Exception {
        var request = new MockHttpServletRequest("GET", context + "/notas");
        request.setContextPath(context);
        var uitkomst = new String[1];
        new Bestandsadressen.AlleenBestanden().doFilter(request, new MockHttpServletResponse(), (vraag, antwoord) -> {
            ((HttpServletRequest) vraag)
                    .setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, bestanden);
            uitkomst[0] = ((HttpServletResponse) antwoord).encodeURL(adres);
        });
        return uitkomst[0];
    }
}
