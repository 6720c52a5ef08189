package nl.nota.organisatie.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Coming in by the provider in a real browser, which knows that the provider is another site: what it sends with the
 * way back, and what the policy of the page lets it follow, no other client shows.
 */
@BrowserTest
class ProviderJourney {
    @Autowired
    CleanDatabase clean;

    @Value("${nota.inloggen.oidc.issuer}")
    private URI issuer;

    @Test
    void whoAskedForAPageComesToItByTheProviderAndProvesAnewByIt(Browser browser, @TempDir Path map) throws Exception {
        clean.clean();
        var terug = browser.address() + "/inloggen/provider/terug";
        try (var provider = new Echteprovider(issuer, terug, "woo", map)) {
            var page = browser.open();
            page.navigate("/notas?zoek=kade");
            assertThat(page).hasURL(Pattern.compile("/inloggen$"));
            choose(page, "Log in met uw organisatie");
            assertThat(page).hasURL(issuer + "/login");
            page.locator("[name=username]").fill("woo");
            page.locator("[name=password]").fill(Echteprovider.WACHTWOORD);
            page.locator("button[type=submit]").click();
            assertThat(page).hasURL(browser.address() + "/notas?zoek=kade");

            page.navigate("/bewijs");
            choose(page, "Log opnieuw in bij uw organisatie");
            assertThat(page).hasURL(browser.address() + "/werkvoorraad");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen")))
                    .isVisible();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void choose(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }
}
