package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.Aantal;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.RunningProduct;
import nl.nota.TakesLong;
import org.junit.jupiter.api.Test;

/** The server is killed while somebody types. */
@BrowserTest
@TakesLong(42)
class AfgebrokenJourney {
    private static final int KEREN = Aantal.of(1);
    /** So much is typed at most, before it should have been saved twice. */
    private static final int HOOGUIT = 400;

    private static final String DEEL = "/delen/KERNPUNTEN";
    private static final String VELD = "tekst.KERNPUNTEN=";

    private final StringBuilder getypt = new StringBuilder();
    /** The texts that the server said it has. */
    private final List<String> bevestigd = new ArrayList<>();

    @Test
    void whatWasSavedIsThereAndThePageHasTheRestAndSavesIt(Browser browser) {
        try (var product = RunningProduct.open()) {
            var kenmerk = product.begin("Herstel van de haven");
            var opsteller = Gebruiker.voorDeDeur(browser.at(product.address()), Stand.MUIS);
            opsteller.logIn("opsteller", "nota");
            opsteller.ziet("Werkvoorraad");
            opsteller.typtHetAdres("/notas/" + kenmerk + "/concept");
            Schrijfvlak.await(opsteller.page);
            opsteller.page.onResponse(this::hears);
            opsteller.field("Kernpunten").click();
            for (var keer = 1; keer <= KEREN; keer++) killedWhileTyping(product, kenmerk, opsteller);
        }
    }

    private void killedWhileTyping(RunningProduct product, String kenmerk, Gebruiker opsteller) {
        var voor = bevestigd.size();
        var tot = getypt.length() + HOOGUIT;
        while (bevestigd.size() < voor + 2 && getypt.length() < tot) types(opsteller.page.keyboard());
        assertThat(bevestigd).as("saved while typing goes on").hasSizeGreaterThan(voor + 1);
        var dood = CompletableFuture.runAsync(product::kill);
        while (!dood.isDone()) types(opsteller.page.keyboard());
        types(opsteller.page.keyboard());
        opsteller.ziet("Nog niet opgeslagen: er is geen verbinding.");
        visitEnds(opsteller.page);

        product.start();
        var opDeServer = product.tekst(kenmerk, "KERNPUNTEN");
        assertThat(opDeServer).startsWith(bevestigd.getLast());
        assertThat(getypt.toString()).startsWith(opDeServer).isNotEqualTo(opDeServer);
        assertThat(opsteller.lees("Kernpunten")).isEqualTo(getypt.toString());

        comesBack(opsteller.page);
        opsteller.ziet("Nog niet opgeslagen: uw sessie is voorbij.");
        logsInBeside(opsteller.page);
        assertThat(opsteller.page.locator("[data-bewaarstand]")).hasText(Pattern.compile("^Opgeslagen .*"));
        assertThat(product.tekst(kenmerk, "KERNPUNTEN")).isEqualTo(getypt.toString());
        opsteller.zietNiet("is intussen gewijzigd");
        opsteller.field("Kernpunten").press("Control+End");
    }

    /**
     * A visit outlives the product that is killed (ADR 26); here it was away for so long that the visit is over too.
     */
    private static void visitEnds(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("nota-sessie"));
    }

    /** Without a pause, as somebody types who knows what to write. */
    private void types(Keyboard keys) {
        var woord = (getypt.isEmpty() ? "De" : " kade") + getypt.length();
        keys.type(woord, new Keyboard.TypeOptions().setDelay(25));
        getypt.append(woord);
    }

    private void hears(Response antwoord) {
        if (!antwoord.url().endsWith(DEEL) || !antwoord.ok()) return;
        Stream.of(antwoord.request().postData().split("&"))
                .filter(veld -> veld.startsWith(VELD))
                .map(veld -> URLDecoder.decode(veld.substring(VELD.length()), StandardCharsets.UTF_8))
                .forEach(bevestigd::add);
    }

    /** To the window of the page, from another one. */
    private static void comesBack(Page page) {
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    }

    private static void logsInBeside(Page page) {
        var tabblad = page.context()
                .waitForPage(() -> page.getByRole(AriaRole.LINK, Kijker.named("Log in in een nieuw tabblad"))
                        .click());
        tabblad.getByLabel("Gebruikersnaam").fill("opsteller");
        tabblad.getByLabel("Wachtwoord").fill("nota");
        tabblad.getByRole(AriaRole.BUTTON, Kijker.named("Inloggen")).click();
    }
}
