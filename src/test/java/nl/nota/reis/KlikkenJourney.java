package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.organisatie.DemoMensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** However a bewindspersoon clicks, there is one besluit or none, and the page says which. */
@BrowserTest
class KlikkenJourney {
    /** What is said to whoever decides what is decided already. */
    private static final Pattern AL_BESLIST = Pattern.compile("op versie 1\\. Er is niets vastgelegd|Besluit genomen");

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    private String adres = "";

    @BeforeEach
    void aNotaThatAwaitsItsBesluit() {
        clean.clean();
        adres = Toneel.concept(house)
                        .submitted(List.of("EZ"), "MINDEF")
                        .agreed("EZ")
                        .offered()
                        .adres()
                + "/besluiten/nieuw?bewindspersoon=MINDEF";
    }

    @ParameterizedTest
    @EnumSource(names = {"MUIS", "ZONDER_JAVASCRIPT"})
    void aDoubleClickChoosesOnceAndConfirmsOnce(Stand stand, Browser browser) {
        var page = mindef(browser, stand);
        page.navigate(adres);
        button(page, "Akkoord").dblclick();
        assertThat(button(page, "Bevestig")).isEnabled();
        assertThat(besluiten()).isZero();
        button(page, "Bevestig").dblclick();
        assertThat(page.locator("body")).containsText(AL_BESLIST);
        assertThat(page.locator("body")).not().containsText(Pattern.compile("Er ging iets mis|Interne fout"));
        assertThat(besluiten()).isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSecondOfTwoTabsSaysThatItIsDecidedAlready(Browser browser) {
        var eerste = mindef(browser, Stand.MUIS);
        var tweede = eerste.context().newPage();
        for (var tab : List.of(eerste, tweede)) {
            tab.navigate(adres);
            button(tab, "Akkoord").click();
            assertThat(button(tab, "Bevestig")).isEnabled();
        }
        button(eerste, "Bevestig").click();
        assertThat(eerste.locator("body")).containsText("Besluit genomen");
        button(tweede, "Bevestig").click();
        assertThat(tweede.locator("body"))
                .containsText("als MINDEF besloten: Akkoord, op versie 1. Er is niets vastgelegd.");
        assertThat(besluiten()).isEqualTo(1);
    }

    @Test
    void whoGoesBackAfterDecidingHearsThatItIsDecided(Browser browser) {
        var page = mindef(browser, Stand.ZONDER_JAVASCRIPT);
        page.navigate(adres);
        button(page, "Akkoord").click();
        button(page, "Bevestig").click();
        assertThat(page.locator("body")).containsText("Besluit genomen");
        page.goBack();
        if (button(page, "Bevestig").isVisible()) button(page, "Bevestig").click();
        assertThat(page.locator("body")).containsText(AL_BESLIST);
        assertThat(button(page, "Bevestig")).isHidden();
        assertThat(besluiten()).isEqualTo(1);
    }

    @Test
    void withoutAConnectionThePageStaysAndSaysSo(Browser browser) {
        var page = mindef(browser, Stand.MUIS);
        page.navigate(adres);
        button(page, "Akkoord").click();
        page.context().setOffline(true);
        button(page, "Bevestig").click();
        assertThat(page.locator("body")).containsText("Er is geen verbinding. Uw besluit is nog niet verstuurd.");
        assertThat(page).hasURL(Pattern.compile("/besluiten/nieuw"));
        assertThat(besluiten()).isZero();
        page.context().setOffline(false);
        button(page, "Nog niet verstuurd").click();
        assertThat(page.locator("body")).containsText("Besluit genomen");
        assertThat(besluiten()).isEqualTo(1);
    }

    private static Page mindef(Browser browser, Stand stand) {
        var page = browser.open(stand::setting);
        Sleutelbos.open(page, "mindef", () -> {
            page.getByLabel("Gebruikersnaam").fill("mindef");
            page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                    .fill(DemoMensen.WACHTWOORD);
            button(page, "Inloggen").click();
            page.waitForURL("**/werkvoorraad");
        });
        assertThat(page.locator("h1")).hasText("Werkvoorraad");
        return page;
    }

    private static Locator button(Page page, String naam) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private int besluiten() {
        return clean.owner()
                .sql("SELECT count(*) FROM besluit")
                .query(Integer.class)
                .single();
    }
}
