package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.Sleutelapparaat;
import nl.nota.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A passkey from beginning to end, on a device that the browser plays: made, shown at the door and as a fresh proof.
 */
@BrowserTest
class PasskeyJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    private Page page;

    @BeforeEach
    void begin(Browser browser) {
        clean.clean();
        page = browser.open();
        Sleutelapparaat.plug(page);
    }

    @AfterEach
    void clear() {
        clean.owner().sql("DELETE FROM token WHERE naam = 'koppeling'").update();
    }

    @Test
    void aPasskeyIsMadeOpensTheDoorProvesAndGoes() {
        logIn("nota");
        page.navigate("/profiel");
        make("laptop van kantoor", "verkeerd");
        page.getByText("Uw huidige wachtwoord klopt niet.").waitFor();
        make("laptop van kantoor", "nota");
        page.getByText("Uw passkey is gemaakt.").waitFor();
        assertThat(gebeurd()).containsExactly("PASSKEY_TOEGEVOEGD");
        assertThat(page.content()).contains("laptop van kantoor", "Nog niet");

        press("Uitloggen");
        press("Gebruik een passkey");
        page.waitForURL("**/werkvoorraad");
        page.navigate("/profiel");
        token();
        page.getByText("Dit is uw nieuwe token.").waitFor();

        clock.advance(Duration.ofMinutes(6));
        page.navigate("/profiel");
        token();
        page.waitForURL("**/bewijs");
        Browser.screenshot(page, "bewijs");
        press("Toon uw passkey");
        page.waitForURL("**/bewaard");
        press("Opnieuw versturen");
        page.getByText("Dit is uw nieuwe token.").waitFor();

        page.navigate("/profiel");
        press("Verwijder passkey laptop van kantoor");
        page.getByText("De passkey is verwijderd.").waitFor();
        assertThat(gebeurd()).endsWith("PASSKEY_VERWIJDERD").doesNotHaveDuplicates();
        press("Uitloggen");
        press("Gebruik een passkey");
        page.getByText("Deze passkey wordt hier niet herkend.").waitFor();
    }

    @Test
    void whoMakesOneWhileAFormWaitsGoesOnWithIt() {
        logIn("nota");
        page.navigate("/profiel");
        clock.advance(Duration.ofMinutes(31));
        token();
        page.waitForURL("**/inloggen");
        enter("nota");
        page.waitForURL("**/bewaard");
        page.navigate("/profiel");
        make("tablet", "nota");
        page.waitForURL("**/bewaard");
        page.getByText("Uw passkey is gemaakt.").waitFor();
        press("Opnieuw versturen");
        page.getByText("Dit is uw nieuwe token.").waitFor();
    }

    @Test
    void aCopiedPasskeyAndThatOfSomebodyBlockedOpenNothing() {
        logIn("nota");
        page.navigate("/profiel");
        make("sleutel", "nota");
        page.getByText("Uw passkey is gemaakt.").waitFor();
        press("Uitloggen");
        assertThat(clean.owner().sql("UPDATE passkey SET teller = 2000000000").update())
                .isOne();
        press("Gebruik een passkey");
        page.getByText("Deze passkey wordt hier niet herkend.").waitFor();
        clean.owner().sql("UPDATE passkey SET teller = 0").update();
        clean.owner()
                .sql("UPDATE medewerker SET actief = FALSE WHERE gebruikersnaam = 'woo'")
                .update();
        try {
            page.navigate("/inloggen");
            press("Gebruik een passkey");
            page.getByText("Deze passkey wordt hier niet herkend.").waitFor();
        } finally {
            clean.owner()
                    .sql("UPDATE medewerker SET actief = TRUE WHERE gebruikersnaam = 'woo'")
                    .update();
        }
        page.navigate("/inloggen");
        press("Gebruik een passkey");
        page.waitForURL("**/werkvoorraad");
    }

    /** What the device said once is said again: in the same visit, and in that of another. */
    @Test
    void whatADeviceSaidOnceIsNoAnswerToAnotherQuestion(Browser browser) {
        logIn("nota");
        page.navigate("/profiel");
        make("sleutel", "nota");
        page.getByText("Uw passkey is gemaakt.").waitFor();
        press("Uitloggen");
        var gezegd = new String[1];
        page.onRequest(vraag -> {
            if (vraag.url().endsWith("/inloggen/passkey")) gezegd[0] = vraag.postData();
        });
        press("Gebruik een passkey");
        page.waitForURL("**/werkvoorraad");
        assertThat(gezegd[0]).contains("antwoord=");
        var dader = browser.open();
        dader.navigate("/inloggen");
        dader.evaluate("""
            gezegd => {
              const form = document.querySelector('form[data-passkey]');
              form.elements.antwoord.value = new URLSearchParams(gezegd).get('antwoord');
              return fetch(form.dataset.vragen, { method: 'POST', headers: { Accept: 'application/json' },
                body: new URLSearchParams(new FormData(form)) }).then(() => form.submit());
            }\
            """, gezegd[0]);
        dader.getByText("Deze passkey wordt hier niet herkend.").waitFor();
    }

    private void logIn(String wachtwoord) {
        enter(wachtwoord);
        page.waitForURL("**/werkvoorraad");
    }

    private void enter(String wachtwoord) {
        page.navigate("/inloggen?als=woo");
        page.getByLabel("Wachtwoord").fill(wachtwoord);
        press("Inloggen");
    }

    private void make(String naam, String wachtwoord) {
        page.locator("#passkey-naam").fill(naam);
        page.locator("#passkey-wachtwoord").fill(wachtwoord);
        press("Passkey maken");
    }

    private void token() {
        page.locator("#naam").fill("koppeling");
        press("Token maken");
    }

    private void press(String knop) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private List<String> gebeurd() {
        return clean.owner()
                .sql("SELECT soort FROM gebeurtenis WHERE soort LIKE 'PASSKEY%' ORDER BY n")
                .query(String.class)
                .list();
    }
}
