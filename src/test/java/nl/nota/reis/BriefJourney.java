package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A dated letter is signed on a tablet by who saw what differs, and the secretariaat sends it. */
@BrowserTest
class BriefJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @Test
    void theMinisterSeesWhatDiffersAndSignsAndTheLetterIsSent(Browser browser) {
        var toneel = Brieftoneel.gedateerd(house);
        var page = browser.open(normal -> normal.sized(820, 1180).touched());
        login(page, "mindef");
        page.navigate("/werkvoorraad");
        assertThat(page.getByText("Onderteken de brief aan de Kamer").first()).isVisible();
        page.navigate(toneel.adres());
        page.getByRole(AriaRole.LINK, link("Lees de brief en onderteken")).click();
        assertThat(page.getByText("Datum 6 oktober 2025")).isVisible();
        press(page, "Onderteken de brief");
        assertThat(page.locator("#fouten")).containsText("bevestig dat het klopt");
        page.getByLabel("Ik heb gezien wat anders is, en dat klopt.").check();
        press(page, "Onderteken de brief");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("U hebt de brief ondertekend.");
        press(page, "Uitloggen");

        login(page, "secretariaat");
        page.navigate(toneel.adres() + "/brieven");
        page.getByLabel("Verzonden op").fill(LocalDate.now(clock).toString());
        press(page, "Leg vast dat de brief is verzonden");
        assertThat(page.locator("main")).containsText("De verzending is vastgelegd.");
        assertThat(page.locator("main")).containsText(toneel.kenmerk());
    }

    private static void login(Page page, String wie) {
        page.navigate("/inloggen?als=" + wie);
        press(page, "Inloggen");
    }

    private static Page.GetByRoleOptions link(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setExact(true);
    }

    private static void press(Page page, String knop) {
        page.getByRole(AriaRole.BUTTON, link(knop)).click();
        page.waitForLoadState();
    }
}
