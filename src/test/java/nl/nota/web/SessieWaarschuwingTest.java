package nl.nota.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SessieWaarschuwingTest {
    @Autowired
    private TestClock clock;

    @Test
    void twoMinutesBeforeTheEndThePageAsksAndStaysOnRequest(Browser browser) {
        var page = browser.open();
        page.clock().install();
        logIn(page);
        page.navigate("/profiel");
        page.clock().fastForward("27:50");
        assertThat(warning(page)).isHidden();
        page.clock().fastForward("00:12");
        assertThat(warning(page)).containsText("Over twee minuten wordt u uitgelogd.");
        button(page, "Blijf ingelogd").click();
        assertThat(warning(page)).isHidden();
        page.clock().fastForward("28:01");
        assertThat(warning(page)).isVisible();
        page.clock().fastForward("02:00");
        assertThat(warning(page)).containsText("Uw sessie is voorbij.");
    }

    @Test
    void atTheEndOfTwelveHoursThePageSaysThatItCannotGoOn(Browser browser) {
        var page = browser.open();
        logIn(page);
        for (var i = 0; i < 29; i++) {
            clock.advance(Duration.ofMinutes(24));
            page.navigate("/profiel");
        }
        clock.advance(Duration.ofMinutes(23).plusSeconds(30));
        page.navigate("/profiel");
        button(page, "Blijf ingelogd").click();
        assertThat(warning(page)).containsText("kan niet langer duren");
    }

    @Test
    void withoutJavaScriptAPersonIsFilledInByOneClickAndTheHourOfTheEndIsTold(Browser browser) {
        var page = browser.open(Browser.Setting::withoutJavaScript);
        logIn(page);
        page.navigate("/profiel");
        assertThat(page.getByText("Uw sessie eindigt om")).isVisible();
    }

    private static void logIn(Page page) {
        page.navigate("/inloggen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^collega ")))
                .click();
        assertThat(page.getByLabel("Gebruikersnaam")).hasValue("collega");
        button(page, "Inloggen").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bram Hoekstra")))
                .isVisible();
    }

    private static Locator warning(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Uw sessie eindigt bijna"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
