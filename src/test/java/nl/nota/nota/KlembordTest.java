package nl.nota.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.kern.Outcome;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What is pasted from elsewhere comes in as a text of the house, and the server takes it as it stands. */
@BrowserTest
class KlembordTest {
    private static final Map<String, String> BRONNEN = Map.of(
            "word", "html",
            "word-web", "html",
            "outlook", "html",
            "libreoffice", "html",
            "google-docs", "html",
            "vijandig", "html",
            "pdf", "plat",
            "kladblok", "plat");

    @Test
    void whatLiesOnTheClipboardComesInClean(Browser browser) {
        var namen = BRONNEN.keySet().stream().sorted().toList();
        var page = browser.open();
        var geplakt = new Browsermodel(page)
                .geplakt(namen.stream().map(KlembordTest::klembord).toList());

        var alle = new SoftAssertions();
        for (var i = 0; i < namen.size(); i++) {
            var veld = String.valueOf(geplakt.get(i).get("veld"));
            alle.assertThat(veld).as(namen.get(i)).isEqualTo(content(namen.get(i) + ".txt"));
            alle.assertThat(again(veld)).as("%s on the server", namen.get(i)).isEqualTo(veld);
        }
        alle.assertThat(geplakt.get(namen.indexOf("pdf")).get("gezien"))
                .asString()
                .contains("\"paginakop\":5");
        alle.assertThat(page.evaluate("() => window.gehackt ?? null")).isNull();
        alle.assertThat(browser.complaints()).isEmpty();
        alle.assertAll();
    }

    private static Map<String, String> klembord(String naam) {
        var soort = BRONNEN.get(naam);
        var tekst = content(naam + "." + soort);
        return "html".equals(soort) ? Map.of("html", tekst, "plat", "") : Map.of("html", "", "plat", tekst);
    }

    private static String again(String veld) {
        return switch (Tekstvak.read(veld)) {
            case Outcome.Done<Tekst>(Tekst tekst) -> Tekstvak.write(tekst);
            case Outcome.Refused<Tekst>(var redenen) -> List.copyOf(redenen).toString();
        };
    }

    private static String content(String bestand) {
        try {
            return new ClassPathResource("nl/nota/nota/klembord/" + bestand).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
