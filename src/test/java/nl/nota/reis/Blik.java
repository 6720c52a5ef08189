package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody takes in within three seconds: it is seen without scrolling, on a laptop and on an iPad upright. */
final class Blik {
    private static final List<String> STAPELS = List.of("Uw beurt", "Wacht op anderen", "Ter kennisname");
    private static final Pattern UW_BEURT = Pattern.compile("^\\s*Het is uw beurt\\.");
    private static final Pattern WACHT = Pattern.compile("^\\s*(U wacht op|Aan zet:)");
    private static final Pattern SINDS = Pattern.compile(" sinds (minder dan|\\d+)\\s");

    private static final List<Scherm> SCHERMEN = List.of(new Scherm(820, 1180), new Scherm(1440, 900));

    private record Scherm(int breed, int hoog) {}

    private Blik() {}

    /** The pile it lies on, what is asked and why, and with whom it lies. */
    static String bureau(Page page, Locator rij, String onderwerp) {
        var titel = rij.getByRole(AriaRole.CELL).filter(with(onderwerp));
        isSeenAtOnce(page, titel);
        var gevraagd = titel.getByRole(AriaRole.PARAGRAPH).allInnerTexts().stream()
                .skip(1)
                .map(een -> flat(een).replaceFirst(" Lees en parafeer op rij", ""))
                .collect(Collectors.joining());
        return stapel(page) + (gevraagd.isEmpty() ? "" : ": " + gevraagd) + where(rij.getByRole(AriaRole.LISTITEM));
    }

    /** Each turn of one's own and why, or for whom one waits. */
    static String nu(Page page) {
        var inhoud = page.getByRole(AriaRole.MAIN);
        var beurten = inhoud.getByRole(AriaRole.PARAGRAPH).filter(with(UW_BEURT));
        var wachten = inhoud.getByRole(AriaRole.LISTITEM).filter(with(SINDS));
        var nu = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Nu").setExact(true));
        if (beurten.count() > 0) {
            isSeenAtOnce(page, beurten.last());
            return beurten.allInnerTexts().stream()
                    .map(een -> flat(een).replaceFirst(" (uiterlijk|te laat) .*", ""))
                    .collect(Collectors.joining(" "));
        }
        if (wachten.count() > 0) {
            isSeenAtOnce(page, wachten.last());
            return flat(inhoud.getByRole(AriaRole.PARAGRAPH)
                            .filter(with(WACHT))
                            .first()
                            .innerText())
                    + where(wachten);
        }
        var slot = nu.getByRole(AriaRole.PARAGRAPH).first();
        isSeenAtOnce(page, slot);
        return flat(slot.innerText());
    }

    private static String where(Locator wie) {
        var namen = wie.allInnerTexts().stream()
                .map(een -> flat(een).replaceFirst(" sinds .*", ""))
                .collect(Collectors.joining("; "));
        return namen.isEmpty() ? "" : " [" + namen + "]";
    }

    /** On both screens, beginning with the one that the page has now: each change costs time. */
    private static void isSeenAtOnce(Page page, Locator what) {
        var nu = page.viewportSize().height;
        SCHERMEN.stream()
                .sorted(Comparator.comparing(scherm -> scherm.hoog != nu))
                .forEach(scherm -> fits(page, what, scherm));
    }

    private static void fits(Page page, Locator what, Scherm scherm) {
        if (page.viewportSize().height != scherm.hoog) page.setViewportSize(scherm.breed, scherm.hoog);
        var box = what.boundingBox();
        assertThat(box.y + box.height)
                .as(() -> what.innerText() + " stands on the first screen of " + scherm)
                .isLessThanOrEqualTo(scherm.hoog);
    }

    private static String stapel(Page page) {
        return STAPELS.stream()
                .filter(naam -> page.getByRole(
                                        AriaRole.TABLE,
                                        new Page.GetByRoleOptions()
                                                .setName(naam)
                                                .setExact(true))
                                .count()
                        > 0)
                .findFirst()
                .orElseThrow();
    }

    private static Locator.FilterOptions with(String tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }

    private static Locator.FilterOptions with(Pattern tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }

    private static String flat(String tekst) {
        return tekst.replaceAll("\\s+", " ").strip();
    }
}
