package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who looks at a page, and finds everything by its role and its name, as a screen reader does. */
abstract class Kijker {
    final Page page;

    Kijker(Page page) {
        this.page = page;
    }

    /** The page has this title, as the browser shows it. */
    void zietTitel(String titel) {
        assertThat(page).hasTitle(titel);
    }

    void leestIn(String formulier, String veld, String tekst) {
        assertThat(field(formulier, veld)).hasValue(tekst);
    }

    /** What stands in a field. */
    String lees(String veld) {
        return Schrijfvlak.value(field(veld));
    }

    void ziet(String tekst) {
        assertThat(visible(page.getByText(tekst)).first()).isVisible();
    }

    void zietNiet(String tekst) {
        assertThat(visible(page.getByText(tekst))).hasCount(0);
    }

    /** The page that somebody is on says so in its first heading. */
    void isOp(String kop) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(kop);
    }

    void kanKiezen(String link) {
        assertThat(page.getByRole(AriaRole.LINK, named(link)).first()).isVisible();
    }

    void kanNietKiezen(String link) {
        assertThat(page.getByRole(AriaRole.LINK, named(link))).hasCount(0);
    }

    void kanNietDrukken(String knop) {
        assertThat(page.getByRole(AriaRole.BUTTON, beginning(knop))).hasCount(0);
    }

    /** In the part of the page with this heading stands an entry with both texts. */
    void zietIn(String deel, String begin, String tekst) {
        var rij = page.getByRole(AriaRole.REGION, named(deel))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + begin + "\\b")));
        assertThat(rij.first()).containsText(tekst);
    }

    /** Somewhere in the region or form with this name stands this text, whatever the spaces. */
    void zietInGebied(String gebied, String tekst) {
        assertThat(page.getByRole(AriaRole.REGION, named(gebied))).containsText(tekst);
    }

    /** In this row of the list, counted below its headings, stands this text. */
    void zietInRij(int nummer, String tekst) {
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK)))
                        .nth(nummer))
                .containsText(tekst);
    }

    /** The one stands above the other. */
    void isVoor(String een, String ander) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Pattern.compile(een + "[\\s\\S]*" + ander));
    }

    /** The headings of a level, from above to below. */
    List<String> koppen(int niveau) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(niveau))
                .allInnerTexts();
    }

    /** What the own list says about a nota, at one glance; empty when it is not there. */
    String bureau(String onderwerp) {
        var rij = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(onderwerp));
        if (rij.count() == 0) return "";
        return Blik.bureau(page, rij, onderwerp);
    }

    /** What the page of a nota says first about what is to be done, at one glance. */
    String nu() {
        return Blik.nu(page);
    }

    /** What the page itself says, without what stands around it on every page. */
    String inhoud() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    boolean heeftLink(String tekst) {
        return page.getByRole(AriaRole.LINK, named(tekst)).count() > 0;
    }

    boolean heeftVinkje(String begin) {
        return page.getByRole(AriaRole.CHECKBOX, beginning(begin)).count() > 0;
    }

    /** The address of the page that somebody is on, to send to another. */
    String adres() {
        return page.url();
    }

    /** A field that is folded away is not there for whoever looks for it; of equals the first is meant. */
    Locator field(String veld) {
        Schrijfvlak.await(page);
        var tekst = page.getByRole(AriaRole.TEXTBOX, named(veld));
        return visible(tekst.or(page.getByRole(AriaRole.SEARCHBOX, named(veld)))
                        .or(page.getByRole(AriaRole.SPINBUTTON, named(veld))))
                .first();
    }

    Locator field(String formulier, String veld) {
        return page.getByRole(AriaRole.FORM, named(formulier)).getByRole(AriaRole.TEXTBOX, in(veld));
    }

    /** A password, a day and a file have no role of their own (HTML-AAM), so that the label is all there is. */
    Locator labelled(String veld) {
        return visible(page.getByLabel(veld, new Page.GetByLabelOptions().setExact(true)))
                .first();
    }

    static Locator visible(Locator found) {
        return found.filter(new Locator.FilterOptions().setVisible(true));
    }

    static Page.GetByRoleOptions named(String tekst) {
        return new Page.GetByRoleOptions().setName(tekst).setExact(true);
    }

    static Locator.GetByRoleOptions in(String tekst) {
        return new Locator.GetByRoleOptions().setName(tekst).setExact(true);
    }

    static Page.GetByRoleOptions beginning(String tekst) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + tekst + "(?!\\w)"));
    }
}
