package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Marking what stays inside while writing, by keyboard alone, and seeing at once what the public would read. */
@TakesLong(20)
@BrowserTest
class BinnenJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
        Toneel.bare(house);
    }

    @Test
    void whatIsMarkedGoesAlongWithWhatIsTypedAndIsALabelForThePublic(Browser browser) {
        var opsteller = Gebruiker.open(browser, Stand.MUIS, "opsteller");
        opsteller.opent("Nog een leeg blad");
        opsteller.kiesLink("Bewerk het concept");
        var page = opsteller.page;
        Schrijfvlak.await(page);
        var keys = page.keyboard();
        var vlak = opsteller.field("Kernpunten");
        vlak.click();
        keys.type("Jansen belde");
        keys.press("Control+Alt+f");
        keys.type("Woont in Delft");
        keys.press("Escape");
        keys.type(".");
        keys.press("Enter");
        keys.type("Later kwam hij.");
        keys.press("Control+a");
        keys.press("Control+Alt+b");
        // The ground that is chosen most stands ready.
        marks(page.locator("#binnen-dialoog"), "5.1.2e");
        var gronden = vlak.getByRole(AriaRole.BUTTON);
        assertThat(gronden).hasCount(2);
        assertThat(gronden.first())
                .hasAccessibleName("Blijft binnen: 5.1.2e Eerbiediging van de persoonlijke levenssfeer");

        assertThat(vlak).isFocused();
        behindTheFirstLetter(page);
        keys.type("-P. J");
        assertThat(vlak.locator("mark").first()).hasText("J-P. Jansen belde");
        gronden.last().click();
        page.locator("#binnen-dialoog select").selectOption("5.1.2i");
        keys.press("Enter");
        assertThat(gronden.last()).hasText("5.1.2i");
        page.getByRole(AriaRole.BUTTON, Kijker.named("Blijft binnen… voetnoot 1 bij Kernpunten"))
                .click();
        marks(page.locator("#binnen-dialoog"), "5.1.2i");
        opsteller.ziet("Voetnoot 1: ‘Woont in Delft’ blijft binnen (5.1.2i Goed functioneren van de Staat).");

        opsteller.kiesLink("Publieke versie");
        opsteller.ziet("Gemaakt op");
        assertThat(page.locator(".nota-vel")).containsText("██ 5.1.2e ██");
        assertThat(page.locator(".nota-vel")).not().containsText("Jansen");
        assertThat(page.locator(".nota-vel")).not().containsText("Delft");

        opsteller.kiesLink("Schrijf verder");
        Schrijfvlak.await(page);
        assertThat(gronden).hasCount(2);
        opsteller.vul("Kernpunten", "Niemand belde.");
        opsteller.ziet("‘Later kwam hij.’ zou binnen blijven (5.1.2i), maar die woorden staan er niet meer.");
    }

    /**
     * The editor puts its own caret back within two frames after it is given the focus, and hears of another one with
     * the next; nobody is that quick.
     */
    private static void behindTheFirstLetter(Page page) {
        frames(page);
        page.waitForCondition(() -> {
            page.keyboard().press("Control+Home");
            page.keyboard().press("ArrowRight");
            frames(page);
            return (boolean) page.evaluate("getSelection().isCollapsed && getSelection().anchorOffset === 1");
        });
    }

    private static void frames(Page page) {
        page.evaluate("async () => { for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame); }");
    }

    private static void marks(Locator dialoog, String grond) {
        assertThat(dialoog.getByRole(AriaRole.COMBOBOX)).hasValue(grond);
        dialoog.page().keyboard().press("Enter");
        assertThat(dialoog).isHidden();
    }
}
