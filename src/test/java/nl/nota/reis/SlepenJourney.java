package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A Word file is dragged from the desk of the computer onto a page. */
@BrowserTest
class SlepenJourney {
    private static final String DRAGGED = """
        files => { const gegevens = new DataTransfer();
          for (const [naam, inhoud] of files)
            gegevens.items.add(new File([Uint8Array.from(atob(inhoud), c => c.charCodeAt(0))], naam));
          return gegevens; }\
        """;

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void aFileDroppedAnywhereOnTheDeskOrOnAnEmptyConceptBeginsANotaAndElsewhereTheWorkStays(Browser browser)
            throws IOException {
        var page = browser.open(Stand.MUIS::setting);
        Sleutelbos.open(page, "opsteller", () -> {
            page.navigate("/inloggen?als=opsteller");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                    .click();
        });
        page.navigate("/werkvoorraad");
        begins(page, "footer", "kop-in-tabel.docx");
        page.navigate(Toneel.bare(house).adres() + "/concept");
        Schrijfvlak.await(page);
        begins(page, "[contenteditable] >> nth=0", "paginakop.docx");
        page.navigate("/notas/inlezen");
        begins(page, "h1", "tekstvakken.docx");

        page.navigate("/werkvoorraad");
        drop(page, "h1", dragged(page, "a.docx", "b.docx"));
        assertThat(page.getByText("meer dan één bestand")).isVisible();

        for (var adres : List.of(Toneel.concept(house).adres() + "/concept", "/profiel/berichten")) {
            page.navigate(adres);
            var over = dragged(page, "a.docx");
            assertThat(taken(page, "dragover", over)).isTrue();
            assertThat(taken(page, "drop", over)).isTrue();
            assertThat(page.locator("[data-sleep-doel]")).hasCount(0);
            assertThat(page).hasURL(Pattern.compile(".*" + adres));
        }
    }

    private static void begins(Page page, String waar, String bestand) throws IOException {
        var doel = page.getByText("Laat het bestand hier los");
        assertThat(doel).isHidden();
        var gegevens = dragged(page, bestand);
        page.locator(waar).dispatchEvent("dragover", Map.of("dataTransfer", gegevens));
        assertThat(doel).isVisible();
        drop(page, waar, gegevens);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("De nota is ingelezen");
    }

    private static void drop(Page page, String waar, JSHandle gegevens) {
        page.locator(waar).dispatchEvent("drop", Map.of("dataTransfer", gegevens));
    }

    /** Whether the page keeps the browser from opening the file. */
    private static boolean taken(Page page, String soort, JSHandle gegevens) {
        return (boolean) page.evaluate(
                "([soort, dataTransfer]) => !document.querySelector('h1').dispatchEvent("
                        + "new DragEvent(soort, {dataTransfer, bubbles: true, cancelable: true}))",
                List.of(soort, gegevens));
    }

    private static JSHandle dragged(Page page, String... namen) throws IOException {
        var bestanden = new ArrayList<List<String>>();
        for (var naam : namen) {
            var inhoud = naam.length() > 6 ? Files.readAllBytes(Weg.bestand(naam)) : new byte[] {'x'};
            bestanden.add(List.of(naam, Base64.getEncoder().encodeToString(inhoud)));
        }
        return page.evaluateHandle(DRAGGED, bestanden);
    }
}
