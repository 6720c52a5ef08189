package nl.nota.overzicht.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The work list by single keys, and the number of berichten while the page stays open. */
@BrowserTest
class LijstInDeBrowserTest {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    private List<Kenmerk> notas = List.of();

    @BeforeEach
    void threeNotasWait() {
        clean.clean();
        notas = IntStream.range(0, 3).mapToObj(nr -> asked()).toList();
    }

    @Test
    void jAndKWalkTheListXChoosesQuestionMarkExplainsAndEnterOpens(Browser browser) {
        var page = page(browser, "/werkvoorraad");
        title(page, 1).focus();
        page.keyboard().press("j");
        assertThat(title(page, 2)).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(title(page, 3)).isFocused();
        page.keyboard().press("k");
        assertThat(title(page, 2)).isFocused();
        page.keyboard().press("x");
        assertThat(box(page, 2)).isChecked();
        assertThat(box(page, 1)).not().isChecked();
        page.keyboard().press("x");
        assertThat(box(page, 2)).not().isChecked();
        page.keyboard().press("?");
        assertThat(page.getByText("volgende en vorige nota")).isVisible();
        title(page, 2).focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/notas/" + notas.get(1)));
    }

    @Test
    void outsideTheListAndOnceSwitchedOffTheKeysDoNothing(Browser browser) {
        var page = page(browser, "/werkvoorraad");
        page.locator("a.nota-woordmerk").focus();
        page.keyboard().press("j");
        assertThat(page.locator("a.nota-woordmerk")).isFocused();
        page.getByText("Zet de sneltoetsen uit").click();
        title(page, 1).focus();
        page.keyboard().press("j");
        assertThat(title(page, 1)).isFocused();
    }

    @Test
    void aNewBerichtIsCountedAndSaidWithinAMinuteWithoutMovingTheFocus(Browser browser) {
        var page = browser.open();
        page.clock().install();
        logIn(page);
        page.navigate("/profiel");
        var menu = page.locator("[data-peiling]");
        assertThat(menu).containsText("3");
        page.locator("h1").evaluate("e => { e.tabIndex = -1; e.focus(); }");
        asked();
        page.clock().fastForward("01:01");
        assertThat(menu).containsText("4");
        assertThat(page.locator("#melding")).hasText("U hebt 4 ongelezen berichten.");
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void whileTheMenuHasTheFocusItIsLeftAlone(Browser browser) {
        var page = browser.open();
        page.clock().install();
        logIn(page);
        page.navigate("/profiel");
        var menu = page.locator("[data-peiling]");
        menu.focus();
        asked();
        page.clock().fastForward("01:01");
        page.waitForResponse("**/peiling", () -> page.clock().fastForward("01:01"));
        assertThat(menu).containsText("3");
        assertThat(menu).isFocused();
        page.locator("a.nota-woordmerk").focus();
        page.clock().fastForward("01:01");
        assertThat(menu).containsText("4");
    }

    private Page page(Browser browser, String adres) {
        var page = browser.open();
        logIn(page);
        page.navigate(adres);
        return page;
    }

    private static void logIn(Page page) {
        page.navigate("/inloggen?als=ez");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Inloggen").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tom Verhagen")))
                .isVisible();
    }

    private Locator title(Page page, int nr) {
        return row(page, nr).locator(".nota-werktitel");
    }

    private Locator box(Page page, int nr) {
        return row(page, nr).locator("input[type=checkbox]");
    }

    private Locator row(Page page, int nr) {
        return page.locator(".nota-werkrij")
                .filter(new Locator.FilterOptions().setHasText(notas.get(nr - 1).waarde()));
    }

    private Kenmerk asked() {
        var loop = new Notaloop(house);
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "OCW");
        loop.submit(kenmerk);
        return kenmerk;
    }
}
