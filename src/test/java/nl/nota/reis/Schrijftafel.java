package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.nota.Browser;

/** Somebody behind the page of an empty concept, and what that page says of what was saved. */
final class Schrijftafel {
    static final String LEEG = "Nog een leeg blad";
    private static final Pattern OPGESLAGEN = Pattern.compile("^Opgeslagen \\d\\d:\\d\\d:\\d\\d$");

    private Schrijftafel() {}

    static Gebruiker schrijft(Browser browser, String naam) {
        var wie = Gebruiker.open(browser, Stand.MUIS, naam);
        wie.opent(LEEG);
        wie.kiesLink("Bewerk het concept");
        Schrijfvlak.await(wie.page);
        return wie;
    }

    static void opgeslagen(Gebruiker wie) {
        assertThat(wie.page.locator("[data-bewaarstand]")).hasText(OPGESLAGEN);
    }
}
