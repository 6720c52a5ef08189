package nl.nota.reis;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.nota.Lane;

/** The visits that run: who logged in once goes on with that, behind whatever browser. */
final class Sleutelbos {
    private static final Map<Bezoek, List<Cookie>> BEZOEKEN = new ConcurrentHashMap<>();

    private record Bezoek(Lane lane, String naam) {}

    private Sleutelbos() {}

    /** Opens the product as somebody, who logs in the first time, and again when the visit is over. */
    static void open(Page page, String naam, Runnable logIn) {
        var bezoek = new Bezoek(Lane.here(), naam);
        page.context().addCookies(BEZOEKEN.getOrDefault(bezoek, List.of()));
        page.navigate("/");
        if (page.url().contains("/inloggen")) logIn.run();
        BEZOEKEN.put(bezoek, page.context().cookies());
    }
}
