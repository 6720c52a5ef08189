package nl.nota.organisatie.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.ServerSocket;
import java.net.URI;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.Installatie;
import nl.nota.Sleutelapparaat;
import nl.nota.TakesLong;
import org.junit.jupiter.api.Test;

/** An installation that has no passwords, from the link in its log to the first who comes by its provider. */
@BrowserTest
@TakesLong(35)
class ZonderWachtwoordTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/aanmelden/[\\w-]+");

    @Test
    void theFirstBeheerderComesByAPasskeyAndLetsSomebodyInByTheProvider(Browser browser) throws Exception {
        var issuer = URI.create("http://127.0.0.1:" + freePort());
        try (var provider = new Proefprovider(issuer);
                var huis = Installatie.start(
                        "--nota.inloggen.wachtwoord=false",
                        "--nota.inloggen.oidc.issuer=" + issuer,
                        "--nota.inloggen.oidc.client=nota",
                        "--nota.inloggen.oidc.geheim=een-geheim-van-de-proef")) {
            var page = browser.at(huis.adres()).open();
            Sleutelapparaat.plug(page);
            enrols(page, huis.link());
            press(page, "Uitloggen");
            assertThat(page.getByLabel("Wachtwoord")).hasCount(0);
            press(page, "Gebruik een passkey");
            assertThat(page.getByText("Eef Beheer").first()).isVisible();

            var link = invites(page);
            try (var noor = new Proefbrowser(huis.adres())) {
                provider.claims = token -> token.claim("preferred_username", "iemand-anders");
                var heen = Proefbrowser.to(noor.get(link + "/provider"));
                assertThat(noor.followed(noor.get(provider.back(heen))).uri().getPath())
                        .isEqualTo("/werkvoorraad");
                assertThat(noor.get("/profiel").body()).contains("<dd>noor</dd>");
            }
            try (var ander = new Proefbrowser(huis.adres())) {
                assertThat(ander.get(link).statusCode()).as("a link works once").isEqualTo(410);
            }
        }
    }

    private static void enrols(Page page, String link) {
        page.navigate(link);
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Eef Beheer");
        page.getByLabel("Gebruikersnaam").fill("eef");
        press(page, "Aanmelden met een passkey");
        assertThat(page).hasURL(Pattern.compile(".*/beheer"));
    }

    private static String invites(Page page) {
        page.navigate("/beheer/mensen/nieuw");
        page.locator("[name=naam]").fill("Noor van Westen");
        page.locator("[name=gebruikersnaam]").fill("noor");
        page.locator("[name=onderdeel]").selectOption("PDGB");
        press(page, "Voeg toe");
        press(page, "Maak een aanmeldlink");
        var link = LINK.matcher(page.getByRole(AriaRole.MAIN).innerText());
        assertThat(link.find()).isTrue();
        return URI.create(link.group()).getPath();
    }

    private static void press(Page page, String knop) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
