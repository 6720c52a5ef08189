package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.nota.Proefbestanden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files come in together, each by itself; one is laid in the place of another. */
@BrowserTest
class BijlagenJourney {
    private static final String BRIEF = "brief \"einde\" 100% 😀 שלום.pdf";

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void begin() {
        clean.clean();
    }

    @ParameterizedTest
    @EnumSource(names = {"MUIS", "ZONDER_JAVASCRIPT"})
    void ofThreeFilesTheBrokenOneIsToldAndTheOthersAreThereAndOneIsReplaced(Stand stand, Browser browser) {
        var adres = Toneel.concept(house).adres();
        var page = browser.open(stand::setting);
        Sleutelbos.open(page, "opsteller", () -> {
            page.navigate("/inloggen?als=opsteller");
            press(page, "Inloggen");
        });
        page.navigate(adres + "/bijlagen");
        assertThat(page.getByText("Geen bijlagen. Aantal bijlagen op de nota wordt 0."))
                .isVisible();

        var pdf = Proefbestanden.pdf(2);
        page.getByLabel("Wat is het?").selectOption("KAMERBRIEF");
        page.getByLabel("Bestanden", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload[] {
                    new FilePayload(BRIEF, "application/pdf", pdf),
                    new FilePayload("kapot.pdf", "application/pdf", Arrays.copyOf(pdf, pdf.length / 2)),
                    new FilePayload("cijfers.csv", "text/csv", "a;b".getBytes(StandardCharsets.UTF_8))
                });
        page.getByRole(AriaRole.BUTTON, named("Voeg toe")).click();
        var lijst = page.locator("#bijlagenlijst > ol > li");
        assertThat(lijst).hasCount(2);
        assertThat(lijst.first()).containsText(BRIEF);
        assertThat(page.locator("main")).containsText("kapot.pdf");
        assertThat(page.locator("main")).containsText("Dit bestand is beschadigd of niet volledig");
        if (stand == Stand.MUIS) {
            var verzonden = page.locator(".nota-uploads li");
            assertThat(verzonden).hasCount(3);
            assertThat(verzonden.last()).hasAttribute("data-uitslag", "klaar");
            assertThat(page.locator("#melding")).hasText("cijfers.csv: Toegevoegd");
        }

        lijst.first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Wijzig ")))
                .click();
        page.getByLabel("Nieuw bestand")
                .setInputFiles(new FilePayload("brief 2.pdf", "application/pdf", Proefbestanden.pdf(3)));
        press(page, "Vervang het bestand");
        assertThat(lijst.first()).containsText("brief 2.pdf");
        assertThat(lijst.first()).containsText("3 blz.");
        page.navigate(adres);
        assertThat(page.locator("section[aria-labelledby=bijlagen]")).containsText("brief 2.pdf");
    }

    private static Page.GetByRoleOptions named(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setExact(true);
    }

    private static void press(Page page, String knop) {
        page.getByRole(AriaRole.BUTTON, named(knop)).click();
        page.waitForLoadState();
    }
}
