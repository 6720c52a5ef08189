package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Writing in the browser: quicker than in Word, and nothing is lost. */
@TakesLong(40)
@BrowserTest
class SchrijvenJourney {
    private static final String PLAK = """
        (e, html) => { const gegevens = new DataTransfer(); gegevens.setData('text/html', html);
          e.dispatchEvent(new ClipboardEvent('paste', { clipboardData: gegevens, bubbles: true, cancelable: true })); }\
        """;

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
    void whatIsTypedWithItsFootnoteIsSavedByItselfAndAPasteFromWordComesInClean(Browser browser) throws IOException {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        var vlak = opsteller.field("Kernpunten");
        vlak.click();
        var keys = opsteller.page.keyboard();
        keys.type("De Kamer krijgt ");
        keys.press("Control+b");
        keys.type("een brief");
        keys.press("Control+b");
        keys.press("Control+Alt+f");
        keys.type("Kamerstuk 31 125, nr. 135");
        keys.press("Escape");
        keys.type(".");
        keys.press("Enter");
        keys.type("- Een punt");
        keys.press("Enter");
        keys.type("dieper");
        keys.press("Control+]");
        keys.press("Tab");
        assertThat(vlak).not().isFocused();
        Schrijftafel.opgeslagen(opsteller);
        opsteller.page.reload();
        assertThat(opsteller.lees("Kernpunten"))
                .isEqualTo("De Kamer krijgt **een brief**[^1].\n\n- Een punt\n  - dieper\n\n"
                        + "[^1]: Kamerstuk 31 125, nr. 135");
        assertThat(opsteller.lees("Voetnoot 1 bij Kernpunten")).isEqualTo("Kamerstuk 31 125, nr. 135");

        opsteller.vul("Aanleiding", "Wat er al stond.");
        opsteller.field("Aanleiding").evaluate(PLAK, clipboard("word.html"));
        opsteller.ziet("Geplakt uit Word, zonder lettertypen en stijlen. Meegekomen:");
        assertThat(opsteller.lees("Aanleiding"))
                .startsWith("Wat er al stond.**Kernpunten**")
                .contains("[^1]: Kamerstuk");
        opsteller.kiestOm("Maak het plakken ongedaan");
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("Wat er al stond.");
        keys.press("Alt+F10");
        assertThat(opsteller.page.getByRole(AriaRole.BUTTON, Kijker.named("Ongedaan maken")))
                .isFocused();
    }

    @Test
    void ofTwoInOnePartTheSecondChoosesBetweenBothTextsWhileAnotherPartIsSaved(Browser browser) {
        var opsteller = Gebruiker.open(browser, Stand.MUIS, "opsteller");
        opsteller.opent(Schrijftafel.LEEG);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.kiesUit("Collega", "Bram Hoekstra (PDGB)");
        opsteller.kiesKnop("Laat meeschrijven");
        var collega = Schrijftafel.schrijft(browser, "collega");
        collega.vul("Aanleiding", "De collega schreef dit.");
        Schrijftafel.opgeslagen(collega);

        opsteller.vul("Aanleiding", "De steller schreef dat.");
        opsteller.ziet("Bram Hoekstra schrijft nu in Aanleiding");
        opsteller.ziet("‘Aanleiding’ is intussen gewijzigd");
        opsteller.page.waitForResponse(
                "**/delen/COMMUNICATIE", () -> opsteller.vul("Communicatie", "De omwonenden krijgen een brief."));
        opsteller.ziet("Nog niet opgeslagen: kijk bij Aanleiding.");
        collega.page.reload();
        assertThat(collega.lees("Communicatie")).isEqualTo("De omwonenden krijgen een brief.");
        assertThat(collega.lees("Aanleiding")).isEqualTo("De collega schreef dit.");
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("De steller schreef dat.");
        opsteller.kiestOm("Houd mijn tekst");
        Schrijftafel.opgeslagen(opsteller);
        collega.vul("Aanleiding", "De collega weer.");
        collega.kiestOm("Neem de opgeslagen tekst");
        assertThat(collega.lees("Aanleiding")).isEqualTo("De steller schreef dat.");
        collega.page.reload();
        assertThat(collega.lees("Aanleiding")).isEqualTo("De steller schreef dat.");
    }

    @Test
    void aSecondTabOfOnePersonOverwritesNothing(Browser browser) {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        var tweede = opsteller.page.context().newPage();
        tweede.navigate(opsteller.page.url());
        Schrijfvlak.await(tweede);
        opsteller.vul("Aanleiding", "Uit het eerste tabblad.");
        Schrijftafel.opgeslagen(opsteller);
        var vlak = tweede.locator("[id='tekst.AANLEIDING']");
        vlak.click();
        tweede.keyboard().type("Uit het tweede.");
        assertThat(tweede.getByText("‘Aanleiding’ is intussen gewijzigd").last())
                .isVisible();
        assertThat(Schrijfvlak.value(vlak)).isEqualTo("Uit het tweede.");
        opsteller.page.reload();
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("Uit het eerste tabblad.");
    }

    @Test
    void inTheGeadviseerdBesluitThereIsNoFootnoteAndATableThatIsPastedBecomesLines(Browser browser) {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        var voetnoot = opsteller.page.getByRole(AriaRole.BUTTON, Kijker.named("Voetnoot"));
        opsteller.field("Kernpunten").click();
        assertThat(voetnoot).isVisible();
        var besluit = opsteller.field("Geadviseerd besluit");
        besluit.click();
        assertThat(voetnoot).isHidden();
        besluit.press("Control+Alt+f");
        opsteller.ziet("In deze rubriek kan geen voetnoot staan.");
        besluit.evaluate(PLAK, "<table><tr><td>Optie</td><td>Prijs</td></tr><tr><td>A</td><td>€ 3</td></tr></table>");
        opsteller.ziet("In deze rubriek gewone tekst geworden: 1 tabel.");
        Schrijftafel.opgeslagen(opsteller);
        opsteller.page.reload();
        assertThat(opsteller.lees("Geadviseerd besluit")).isEqualTo("Optie – Prijs\n\nA – € 3");
    }

    /** As when the server is killed between writing and telling. */
    @Test
    void whatWasSavedBeforeItsAnswerWasLostIsNoConflictWithOneself(Browser browser) {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        opsteller.page.route(
                "**/delen/AANLEIDING",
                weg -> {
                    weg.fetch();
                    weg.abort();
                },
                new Page.RouteOptions().setTimes(1));
        opsteller.vul("Aanleiding", "De kade");
        opsteller.ziet("Nog niet opgeslagen: er is geen verbinding.");
        opsteller.vulAan("Aanleiding", " verzakt.");
        Schrijftafel.opgeslagen(opsteller);
        opsteller.zietNiet("is intussen gewijzigd");
        opsteller.page.reload();
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("De kade verzakt.");
    }

    @Test
    void whatCannotBeReadIsToldAtItsPartAndStaysThere(Browser browser) {
        var opsteller = Schrijftafel.schrijft(browser, "opsteller");
        opsteller.vul("Aanleiding", "Verborgen\u200Bteken");
        opsteller.ziet("het onzichtbare teken U+200B mag niet in een nota staan");
        assertThat(opsteller.field("Aanleiding")).hasAttribute("aria-invalid", "true");
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("Verborgen\u200Bteken");
        opsteller.vul("Aanleiding", "Zonder");
        Schrijftafel.opgeslagen(opsteller);
        opsteller.zietNiet("het onzichtbare teken");
    }

    private static String clipboard(String bestand) throws IOException {
        return new ClassPathResource("nl/nota/nota/klembord/" + bestand).getContentAsString(StandardCharsets.UTF_8);
    }
}
