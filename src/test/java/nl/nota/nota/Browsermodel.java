package nl.nota.nota;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The modules of the editor as a browser got them from the product, asked without a page of their own. */
final class Browsermodel {
    private final Page page;

    /** The login page has the import map and nothing to disturb. */
    Browsermodel(Page page) {
        this.page = page;
        page.navigate("/inloggen");
    }

    /** Each field as the editor would store it again: read, laid out as its document, and written. */
    @SuppressWarnings("unchecked")
    List<String> heenEnWeer(List<String> velden) {
        return (List<String>) page.evaluate(script("heen-en-weer.js"), velden);
    }

    /** Fields that the editor would store for documents of its own making, the same ones for the same seed. */
    @SuppressWarnings("unchecked")
    List<String> verzonnen(int zaad, int aantal) {
        return (List<String>) page.evaluate(script("verzinsel.js"), Map.of("zaad", zaad, "aantal", aantal));
    }

    /** The field that would come of each of these pasted into an empty rubriek. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> geplakt(List<Map<String, String>> klemborden) {
        return (List<Map<String, Object>>) page.evaluate(script("geplakt.js"), klemborden);
    }

    private static String script(String naam) {
        try {
            return new ClassPathResource("nl/nota/nota/" + naam).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
