package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import nl.nota.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Writing in the browser: quicker than in Word, and nothing is lost. */
@TakesLong(40)
@BrowserTest
class SchrijvenJourney {
    private static final String LEEG = "Nog een leeg blad";
    private static final Pattern OPGESLAGEN = Pattern.compile("^Opgeslagen \\d\\d:\\d\\d:\\d\\d$");
    private static final String PLAK = """
        (e, html) => { const gegevens = new DataTransfer(); gegevens.setData('text/html', html);
          e.dispatchEvent(new ClipboardEvent('paste', { clipboardData: gegevens, bubbles: true, cancelable: true })); }\
        """;

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
    void whatIsTypedWithItsFootnoteIsSavedByItselfAndAPasteFromWordComesInClean(Browser browser) throws IOException {
        var opsteller = schrijft(browser, "opsteller");
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
        opgeslagen(opsteller);
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
        opsteller.opent(LEEG);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.kiesUit("Collega", "Bram Hoekstra (PDGB)");
        opsteller.kiesKnop("Laat meeschrijven");
        var collega = schrijft(browser, "collega");
        collega.vul("Aanleiding", "De collega schreef dit.");
        opgeslagen(collega);

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
        opgeslagen(opsteller);
        collega.vul("Aanleiding", "De collega weer.");
        collega.kiestOm("Neem de opgeslagen tekst");
        assertThat(collega.lees("Aanleiding")).isEqualTo("De steller schreef dat.");
        collega.page.reload();
        assertThat(collega.lees("Aanleiding")).isEqualTo("De steller schreef dat.");
    }

    @Test
    void withoutLineOrLoginTheTextStaysInThePageAndIsSavedAsSoonAsItCan(Browser browser) {
        var opsteller = schrijft(browser, "opsteller");
        var context = opsteller.page.context();
        context.setOffline(true);
        opsteller.vul("Aanleiding", "Geschreven zonder verbinding.");
        opsteller.ziet("Nog niet opgeslagen: er is geen verbinding.");
        context.setOffline(false);
        opgeslagen(opsteller);

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
        opgeslagen(opsteller);
        opsteller.page.reload();
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("Geschreven zonder verbinding.");
        assertThat(opsteller.lees("Kernpunten")).isEqualTo("Geschreven na de sessie.");
        assertThat(stored(opsteller.page)).isZero();
    }

    /** Pressing it leaves the field, which saves once more: what is pressed must not go from under the finger. */
    @Test
    void aSlowPressOnTheWayInIsNotLost(Browser browser) {
        var opsteller = schrijft(browser, "opsteller");
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

    @Test
    void aSecondTabOfOnePersonOverwritesNothing(Browser browser) {
        var opsteller = schrijft(browser, "opsteller");
        var tweede = opsteller.page.context().newPage();
        tweede.navigate(opsteller.page.url());
        Schrijfvlak.await(tweede);
        opsteller.vul("Aanleiding", "Uit het eerste tabblad.");
        opgeslagen(opsteller);
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
        var opsteller = schrijft(browser, "opsteller");
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
        opgeslagen(opsteller);
        opsteller.page.reload();
        assertThat(opsteller.lees("Geadviseerd besluit")).isEqualTo("Optie – Prijs\n\nA – € 3");
    }

    /** As when the server is killed between writing and telling. */
    @Test
    void whatWasSavedBeforeItsAnswerWasLostIsNoConflictWithOneself(Browser browser) {
        var opsteller = schrijft(browser, "opsteller");
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
        opgeslagen(opsteller);
        opsteller.zietNiet("is intussen gewijzigd");
        opsteller.page.reload();
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("De kade verzakt.");
    }

    @Test
    void whatCannotBeReadIsToldAtItsPartAndStaysThere(Browser browser) {
        var opsteller = schrijft(browser, "opsteller");
        opsteller.vul("Aanleiding", "Verborgen\u200Bteken");
        opsteller.ziet("het onzichtbare teken U+200B mag niet in een nota staan");
        assertThat(opsteller.field("Aanleiding")).hasAttribute("aria-invalid", "true");
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("Verborgen\u200Bteken");
        opsteller.vul("Aanleiding", "Zonder");
        opgeslagen(opsteller);
        opsteller.zietNiet("het onzichtbare teken");
    }

    private static Gebruiker schrijft(Browser browser, String naam) {
        var wie = Gebruiker.open(browser, Stand.MUIS, naam);
        wie.opent(LEEG);
        wie.kiesLink("Bewerk het concept");
        Schrijfvlak.await(wie.page);
        return wie;
    }

    private static void logIn(Page tabblad, String naam) {
        tabblad.getByLabel("Gebruikersnaam").fill(naam);
        tabblad.getByLabel("Wachtwoord").fill("nota");
        tabblad.getByRole(AriaRole.BUTTON, Kijker.named("Inloggen")).click();
    }

    private static void opgeslagen(Gebruiker wie) {
        assertThat(wie.page.locator("[data-bewaarstand]")).hasText(OPGESLAGEN);
    }

    /** How much lies in whatever store the browser has. */
    private static int stored(Page page) {
        return ((Number) page.evaluate("async () => localStorage.length + sessionStorage.length"
                        + " + (await indexedDB.databases()).length + (await caches.keys()).length"))
                .intValue();
    }

    private static String clipboard(String bestand) throws IOException {
        return new ClassPathResource("nl/nota/nota/klembord/" + bestand).getContentAsString(StandardCharsets.UTF_8);
    }
}
