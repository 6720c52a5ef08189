package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Words that nobody proposed are redacted where they stand: by keyboard alone, by mouse, and by tapping on them. */
@BrowserTest
class LakselectieJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    private Openbaartoneel toneel;

    @BeforeEach
    void begin() {
        clean.clean();
        toneel = Openbaartoneel.besloten(house);
    }

    @Test
    void wordsAreChosenByArrowAndRedactedByOneKeyAndByMouse(Browser browser) {
        var woo = Gebruiker.open(browser, Stand.MUIS, "woo");
        var page = open(woo);
        kernpunten(page).focus();
        var toetsen = page.keyboard();
        // Bel | Bram | Hoekstra | op | 06-51428837 | mevrouw
        for (var i = 0; i < 6; i++) toetsen.press("ArrowRight");
        assertThat(balk(page)).containsText("mevrouw (5.1.2e)");
        toetsen.press("ArrowLeft");
        toetsen.press("ArrowLeft");
        toetsen.press("Shift+ArrowLeft");
        toetsen.press("Shift+ArrowRight");
        toetsen.press("i");
        woo.ziet("Eén keuze is vastgelegd.");
        assertThat(gelakt(page, "op")).hasCount(1);

        kernpunten(page).getByText("weten het").selectText();
        assertThat(balk(page)).isVisible();
        woo.kiesKnop("Lak de selectie");
        woo.ziet("Eén keuze is vastgelegd.");
        assertThat(gelakt(page, "weten het.")).hasCount(1);
    }

    @Test
    void aTapChoosesAWordAndTheNextOneAllUpToThere(Browser browser) {
        var woo = Gebruiker.opTablet(browser, "woo");
        var page = open(woo);
        tap(page, "Bel");
        assertThat(balk(page)).containsText("Bel (5.1.2e)");
        tap(page, "op");
        assertThat(balk(page)).containsText("Bel Bram Hoekstra op");
        tap(page, "Bel");
        assertThat(balk(page)).isHidden();
    }

    private Page open(Gebruiker woo) {
        woo.typtHetAdres("/notas/" + toneel.nota() + "/openbaarmaking");
        woo.page.waitForFunction("() => !document.querySelector('[data-sneltoets]')?.hidden");
        return woo.page;
    }

    /** Where the first of these words stands, a finger goes down. */
    private static void tap(Page page, String woord) {
        var plaats = kernpunten(page).locator("p").first().evaluate("""
            (line, word) => {
              const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const at = texts.currentNode.data.search(new RegExp(`\\\\b${word}\\\\b`));
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(texts.currentNode, at);
                range.setEnd(texts.currentNode, at + word.length);
                line.scrollIntoView({ block: 'center' });
                const box = range.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2];
              }
            }\
            """, woord);
        var punt = (List<?>) plaats;
        page.touchscreen().tap(((Number) punt.get(0)).doubleValue(), ((Number) punt.get(1)).doubleValue());
    }

    private static Locator kernpunten(Page page) {
        return page.locator("[data-lakdeel='rubriek.KERNPUNTEN']");
    }

    private static Locator balk(Page page) {
        return page.locator("[data-lak-balk]");
    }

    private static Locator gelakt(Page page, String woorden) {
        return page.locator(".nota-lak[data-stand='GELAKT']", new Page.LocatorOptions().setHasText(woorden));
    }
}
