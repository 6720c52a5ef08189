package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is typed outlives the line and the login. */
@BrowserTest
class VerbrokenJourney {
    private static final String NA_TWEE_BEELDEN =
            "() => new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(klaar)))";

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin() {
        clean.clean();
        Toneel.bare(house);
    }

    @Test
    void withoutLineOrLoginTheTextStaysInThePageAndIsSavedAsSoonAsItCan(Browser browser) {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        var context = opsteller.page.context();
        context.setOffline(true);
        opsteller.vul("Aanleiding", "Geschreven zonder verbinding.");
        opsteller.ziet("Nog niet opgeslagen: er is geen verbinding.");
        context.setOffline(false);
        Schrijftafel.opgeslagen(opsteller);

        clock.advance(Duration.ofMinutes(31));
        opsteller.vul("Kernpunten", "Geschreven na de sessie.");
        opsteller.ziet("Nog niet opgeslagen: uw sessie is voorbij.");
        var tabblad = context.waitForPage(() -> opsteller
                .page
                .getByRole(AriaRole.LINK, Kijker.named("Log in in een nieuw tabblad"))
                .click());
        logIn(tabblad, "collega");
        opsteller.ziet("Nog niet opgeslagen: in deze browser is nu iemand die deze nota niet ziet ingelogd.");
        tabblad.getByRole(AriaRole.BUTTON, Kijker.named("Uitloggen")).click();
        logIn(tabblad, "opsteller");
        Schrijftafel.opgeslagen(opsteller);
        opsteller.page.reload();
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("Geschreven zonder verbinding.");
        assertThat(opsteller.lees("Kernpunten")).isEqualTo("Geschreven na de sessie.");
        assertThat(stored(opsteller.page)).isZero();
    }

    /** Pressing it leaves the field, which saves once more: what is pressed must not go from under the finger. */
    @Test
    void aSlowPressOnTheWayInIsNotLost(Browser browser) {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        var page = opsteller.page;
        clock.advance(Duration.ofMinutes(31));
        opsteller.vul("Kernpunten", "Geschreven na de sessie.");
        var inloggen = page.getByRole(AriaRole.LINK, Kijker.named("Log in in een nieuw tabblad"));
        inloggen.hover();
        page.waitForResponse("**/delen/KERNPUNTEN", () -> page.mouse().down());
        page.evaluate(NA_TWEE_BEELDEN);
        var tabblad = page.context().waitForPage(() -> page.mouse().up());
        assertThat(tabblad).hasURL(Pattern.compile("/inloggen$"));
    }

    private static void logIn(Page tabblad, String naam) {
        tabblad.getByLabel("Gebruikersnaam").fill(naam);
        tabblad.getByLabel("Wachtwoord").fill("nota");
        tabblad.getByRole(AriaRole.BUTTON, Kijker.named("Inloggen")).click();
    }

    /** How much lies in whatever store the browser has. */
    private static int stored(Page page) {
        return ((Number) page.evaluate("async () => localStorage.length + sessionStorage.length"
                        + " + (await indexedDB.databases()).length + (await caches.keys()).length"))
                .intValue();
    }
}
