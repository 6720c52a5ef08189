package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Only the address of a static file is looked up, wherever the house is mounted. */
class BestandsadressenTest {
    private final List<String> opgezocht = new ArrayList<>();

    private final ResourceUrlProvider bestanden = new ResourceUrlProvider();

    @BeforeEach
    void everyFileIsFound() throws Exception {
        var handler = new ResourceHttpRequestHandler();
        handler.setResourceResolvers(List.of(new Vinder(opgezocht)));
        handler.afterPropertiesSet();
        bestanden.setHandlerMap(Map.of("/**", handler));
    }

    /** Finds every file, and keeps what it was asked. */
    private record Vinder(List<String> opgezocht) implements ResourceResolver {
        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String pad,
                List<? extends Resource> plekken,
                ResourceResolverChain verder) {
            return null;
        }

        @Override
        public String resolveUrlPath(String pad, List<? extends Resource> plekken, ResourceResolverChain verder) {
            opgezocht.add(pad);
            return pad.replace(".css", "-hash.css");
        }
    }

    @Test
    void aStaticFileGetsItsHash() throws Exception {
        assertThat(encoded("", "/css/nota.css")).isEqualTo("/css/nota-hash.css");
        assertThat(encoded("/huis", "/huis/css/nota.css")).isEqualTo("/huis/css/nota-hash.css");
        assertThat(opgezocht).containsExactly("css/nota.css", "css/nota.css");
    }

    @Test
    void ofNoOtherAddressAFileIsLookedFor() throws Exception {
        for (var adres :
                List.of("/notas/MINDEF20250034347", "/", "/cssnota", "https://voorbeeld.nl/css/nota.css", "#x"))
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
