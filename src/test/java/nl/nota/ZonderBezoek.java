package nl.nota;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/**
 * Says of each request of a test through {@code MockMvc} that its visit was read already: who asks is said by the test,
 * and a row for each of its many thousands of requests would only cost time. What comes over HTTP keeps its visit.
 */
public class ZonderBezoek implements MockMvcBuilderCustomizer {
    private static final String GELEZEN = SessionRepositoryFilter.class.getName() + ".FILTERED";

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.defaultRequest(get("/").requestAttr(GELEZEN, true));
    }

    /** With a visit after all. */
    public static RequestPostProcessor not() {
        return request -> {
            request.removeAttribute(GELEZEN);
            return request;
        };
    }
}
