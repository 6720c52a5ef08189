package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A text is looked after while it is written. */
@BrowserTest
class ControleJourney {
    private static final String LEEG = "Nog een leeg blad";
    private static final String OPEN = "“[naam invullen]” moet nog worden ingevuld.";
    private static final String REDEN = "Zo heet het programma.";

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
    void whatIsFoundWhileOneWritesIsMendedWithOneClickOrLetStandForAReasonThatOthersRead(Browser browser) {
        var opsteller = Gebruiker.open(browser, Stand.MUIS, "opsteller");
        opsteller.opent(LEEG);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.kiesUit("Collega", "Bram Hoekstra (PDGB)");
        opsteller.kiesKnop("Laat meeschrijven");
        Schrijfvlak.await(opsteller.page);

        opsteller.vul("Aanleiding", "De tweede kamer vroeg naar het programma [naam invullen].");
        var ernaast =
                opsteller.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Gevonden in deze tekst"));
        assertThat(ernaast.filter(new Locator.FilterOptions().setHasText(OPEN))).isVisible();
        opsteller.kiestOm("Maak er “Tweede Kamer” van");
        opsteller.zietNiet("Schrijf Tweede Kamer.");
        assertThat(opsteller.lees("Aanleiding")).isEqualTo("De Tweede Kamer vroeg naar het programma [naam invullen].");
        opsteller.vul("Communicatie", "Stg. GEHEIM. De plannen liggen klaar.");
        opsteller.ziet("Staatsgeheimen mogen niet in dit systeem");
        opsteller.vul("Communicatie", "De plannen liggen klaar.");

        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.ziet(OPEN);
        opsteller.kiesLink(OPEN);
        assertThat(finding(opsteller, "K01").first()).containsText("Dit kunt u alleen verbeteren");
        assertThat(finding(opsteller, "K01").getByText("Dit klopt zo")).hasCount(0);
        finding(opsteller, "R01").getByText("Dit klopt zo").click();
        finding(opsteller, "R01").getByLabel("Waarom klopt het zo?").fill(REDEN);
        opsteller.kiesKnop("Laat het zo");
        opsteller.zietInGebied("Bewust zo gelaten", REDEN);

        var collega = Gebruiker.open(browser, Stand.MUIS, "collega");
        collega.opent(LEEG);
        collega.zietInGebied("Controle", REDEN);
        collega.zietInGebied("Controle", "Noor van Westen");
    }

    /** Everything that one rule found, with what can be done about it. */
    private static Locator finding(Gebruiker wie, String regel) {
        return wie.page
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(regel))
                .locator("li");
    }
}
