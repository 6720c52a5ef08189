package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.Browser;

/** Somebody at a screen, who finds everything by its role and its name, as a screen reader does. */
final class Gebruiker {
    private static final String WACHTWOORD = "nota";

    private final Page page;
    private final Bediening bediening;
    private final Meting meting = new Meting();
    private String naam = "";

    private Gebruiker(Page page, Bediening bediening) {
        this.page = page;
        this.bediening = bediening;
    }

    /** Somebody who has just logged in. */
    static Gebruiker open(Browser browser, Stand stand, String naam) {
        var gebruiker = voorDeDeur(browser, stand);
        gebruiker.logIn(naam, WACHTWOORD);
        gebruiker.ziet("Werkvoorraad");
        return gebruiker;
    }

    /** Somebody who has just logged in on a tablet that lies on its side. */
    static Gebruiker opTablet(Browser browser, String naam) {
        var page = browser.open(setting -> setting.sized(1024, 768).touched());
        var gebruiker = new Gebruiker(page, new Vinger());
        page.navigate("/");
        gebruiker.logIn(naam, WACHTWOORD);
        gebruiker.ziet("Werkvoorraad");
        return gebruiker;
    }

    /** Somebody who sees the login page. */
    static Gebruiker voorDeDeur(Browser browser, Stand stand) {
        var gebruiker = new Gebruiker(browser.open(stand::setting), stand.bediening());
        gebruiker.page.navigate("/");
        return gebruiker;
    }

    void logIn(String gebruikersnaam, String wachtwoord) {
        naam = gebruikersnaam;
        vul("Gebruikersnaam", gebruikersnaam);
        vul("Wachtwoord", wachtwoord);
        kiesKnop("Inloggen");
    }

    /** Types an address that came by mail into the bar of the browser. */
    void volgtHetAdres(String adres) {
        page.navigate(adres);
        bediening.look(page);
    }

    /** What the hands did since {@link #begint}. */
    Meting meting() {
        return meting;
    }

    /** A task begins, at the list or at what a link in a mail opened. */
    void begint() {
        meting.begin();
    }

    void kiesLink(String tekst) {
        meting.choose();
        follow(page.getByRole(AriaRole.LINK, named(tekst)).first());
    }

    /** Follows the link that has these words in it. */
    void kiesLinkMet(String woorden) {
        meting.choose();
        follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(woorden))
                .first());
    }

    void kiesKnop(String tekst) {
        meting.choose();
        confirm(tekst);
    }

    /** Presses the button that was foreseen when the one before was pressed. */
    void bevestigt(String tekst) {
        meting.confirm();
        confirm(tekst);
    }

    private void confirm(String tekst) {
        follow(page.getByRole(AriaRole.BUTTON, named(tekst)));
    }

    /** Makes a choice that is confirmed next, on the same page or on another one. */
    void kiestOm(String tekst) {
        bediening.activate(page.getByRole(AriaRole.BUTTON, named(tekst)));
    }

    /** Presses one key, wherever the focus is. */
    void toets(String toets) {
        meting.press();
        page.keyboard().press(toets);
    }

    /** The page has this title, as the browser shows it. */
    void zietTitel(String titel) {
        assertThat(page).hasTitle(titel);
    }

    void klapOpen(String tekst) {
        meting.choose();
        bediening.activate(page.getByText(tekst, new Page.GetByTextOptions().setExact(true)));
    }

    void vul(String veld, String tekst) {
        meting.type(tekst);
        bediening.write(field(veld), tekst);
    }

    /** Adds at the end of what stands in a field. */
    void vulAan(String veld, String tekst) {
        vul(veld, lees(veld) + tekst);
    }

    void vink(String begin, boolean aan) {
        meting.choose();
        bediening.tick(page.getByRole(AriaRole.CHECKBOX, beginning(begin)), aan);
    }

    /** Ticks a box in a group of its own name. */
    void vinkIn(String groep, String tekst) {
        meting.choose();
        bediening.tick(page.getByRole(AriaRole.GROUP, named(groep)).getByRole(AriaRole.CHECKBOX, in(tekst)), true);
    }

    void kies(String tekst) {
        meting.choose();
        bediening.choose(page.getByRole(AriaRole.RADIO, named(tekst)));
    }

    void kiesUit(String lijst, String optie) {
        meting.choose();
        meting.confirm();
        bediening.pick(page.getByRole(AriaRole.COMBOBOX, named(lijst)), optie);
    }

    void kiesBestand(String veld, String bestandsnaam, byte[] inhoud) {
        meting.choose();
        page.waitForFileChooser(() -> bediening.activate(field(veld)))
                .setFiles(new FilePayload(bestandsnaam, "text/plain", inhoud));
    }

    void kiesBestand(String veld, String bestandsnaam, String inhoud) {
        kiesBestand(veld, bestandsnaam, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in a field. */
    String lees(String veld) {
        return field(veld).inputValue();
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

    /** The headings of a level, from above to below. */
    List<String> koppen(int niveau) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(niveau))
                .allInnerTexts();
    }

    /** What the page itself says, without what stands around it on every page. */
    String inhoud() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    boolean heeftLink(String tekst) {
        return page.getByRole(AriaRole.LINK, named(tekst)).count() > 0;
    }

    /** The address of the page that somebody is on, to send to another. */
    String adres() {
        return page.url();
    }

    @Override
    public String toString() {
        return naam;
    }

    /** Every link and button of the product leads to a page. */
    @SuppressWarnings("deprecation")
    private void follow(Locator what) {
        page.waitForNavigation(() -> bediening.activate(what));
        bediening.look(page);
    }

    /** A field that is folded away is not there for whoever looks for it; of equals the first is meant. */
    private Locator field(String veld) {
        return visible(page.getByLabel(veld, new Page.GetByLabelOptions().setExact(true)))
                .first();
    }

    private static Locator visible(Locator found) {
        return found.filter(new Locator.FilterOptions().setVisible(true));
    }

    private static Page.GetByRoleOptions named(String tekst) {
        return new Page.GetByRoleOptions().setName(tekst).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String tekst) {
        return new Locator.GetByRoleOptions().setName(tekst).setExact(true);
    }

    private static Page.GetByRoleOptions beginning(String tekst) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + tekst + "(?!\\w)"));
    }
}
