package nl.nota.nota;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The modules of the editor as a browser got them from the product, asked without a page of their own. */
final class Browsermodel {
    private final Page page;

    /** The login page has the import map and nothing to disturb. */
    Browsermodel(Page page) {
        this.page = page;
        page.navigate("/inloggen");
    }

    /** Each field as the editor of such a rubriek would store it again: read, laid out as its document, and written. */
    @SuppressWarnings("unchecked")
    List<String> heenEnWeer(Rubriekvorm vorm, List<String> velden) {
        return (List<String>) page.evaluate(script("heen-en-weer.js"), Map.of("velden", velden, "mag", mag(vorm)));
    }

    /** Fields that the editor of such a rubriek would store for documents of its own making, the same for one seed. */
    @SuppressWarnings("unchecked")
    List<String> verzonnen(Rubriekvorm vorm, int zaad, int aantal) {
        return (List<String>)
                page.evaluate(script("verzinsel.js"), Map.of("zaad", zaad, "aantal", aantal, "mag", mag(vorm)));
    }

    /** What these fields would become when they are pasted in such a rubriek. */
    @SuppressWarnings("unchecked")
    List<String> vereenvoudigd(Rubriekvorm vorm, List<String> velden) {
        return (List<String>) page.evaluate(script("vereenvoudigd.js"), Map.of("velden", velden, "mag", mag(vorm)));
    }

    /** As the page says it. */
    private static String mag(Rubriekvorm vorm) {
        return vorm.bouwstenen(Tekst.LEEG).stream().map(Bouwsteen::naam).collect(Collectors.joining(" "));
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
