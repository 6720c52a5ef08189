package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody takes in within three seconds: it is seen without scrolling, on a laptop and on an iPad upright. */
final class Blik {
    private static final List<String> STAPELS = List.of("Uw beurt", "Wacht op anderen", "Ter kennisname");
    private static final Pattern UW_BEURT = Pattern.compile("^\\s*Het is uw beurt\\.");
    private static final Pattern AAN_ZET = Pattern.compile("^\\s*Aan zet:");

    private Blik() {}

    /** The pile it lies on, what is asked, and with whom it lies. */
    static String bureau(Page page, Locator rij, String onderwerp) {
        var titel = rij.getByRole(AriaRole.CELL).filter(new Locator.FilterOptions().setHasText(onderwerp));
        isSeenAtOnce(page, titel);
        var gevraagd = titel.getByRole(AriaRole.PARAGRAPH).allInnerTexts().stream()
                .skip(1)
                .map(een -> een.replaceFirst("\\s*Lees en parafeer op rij", "").strip())
                .collect(Collectors.joining());
        var waar = rij.getByRole(AriaRole.LISTITEM).allInnerTexts().stream()
                .map(Blik::withoutTime)
                .collect(Collectors.joining("; "));
        return stapel(page) + (gevraagd.isEmpty() ? "" : ": " + gevraagd) + (waar.isEmpty() ? "" : " [" + waar + "]");
    }

    static String nu(Page page) {
        var zinnen = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.PARAGRAPH);
        var zin = zinnen.filter(new Locator.FilterOptions().setHasText(UW_BEURT)).first();
        if (zin.count() == 0)
            zin = zinnen.filter(new Locator.FilterOptions().setHasText(AAN_ZET)).first();
        if (zin.count() == 0)
            zin = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Nu").setExact(true))
                    .getByRole(AriaRole.PARAGRAPH)
                    .first();
        isSeenAtOnce(page, zin);
        return withoutTime(zin.innerText());
    }

    private static void isSeenAtOnce(Page page, Locator what) {
        fits(page, what, 820, 1180);
        fits(page, what, 1440, 900);
    }

    private static void fits(Page page, Locator what, int breed, int hoog) {
        page.setViewportSize(breed, hoog);
        var box = what.boundingBox();
        assertThat(box.y + box.height)
                .as("%s stands on the first screen of %d by %d", what.innerText(), breed, hoog)
                .isLessThanOrEqualTo(hoog);
    }

    private static String stapel(Page page) {
        return STAPELS.stream()
                .filter(naam -> page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(naam).setExact(true))
                                .count()
                        > 0)
                .findFirst()
                .orElseThrow();
    }

    private static String withoutTime(String zin) {
        return zin.replaceAll("\\s+", " ").replaceAll(" sinds [^,;]*", "").strip();
    }
}
