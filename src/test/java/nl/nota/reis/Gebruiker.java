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
import nl.nota.bericht.Maillink;

/** Somebody at a screen, who finds everything by its role and its name, as a screen reader does. */
final class Gebruiker {
    private static final String WACHTWOORD = "nota";

    private final Page page;
    private final Bediening bediening;
    private final Meting meting;
    private String naam = "";
    private boolean bezig;

    private Gebruiker(Page page, Bediening bediening, Meting meting) {
        this.page = page;
        this.bediening = bediening;
        this.meting = meting;
    }

    /** Somebody who has just logged in. */
    static Gebruiker open(Browser browser, Stand stand, String naam) {
        var gebruiker = voorDeDeur(browser, stand);
        gebruiker.logIn(naam, WACHTWOORD);
        gebruiker.ziet("Werkvoorraad");
        return gebruiker;
    }

    /** Somebody who sees the login page. */
    static Gebruiker voorDeDeur(Browser browser, Stand stand) {
        var meting = new Meting();
        var gebruiker = new Gebruiker(browser.open(stand::setting), stand.bediening(meting), meting);
        gebruiker.page.navigate("/");
        return gebruiker;
    }

    void logIn(String gebruikersnaam, String wachtwoord) {
        naam = gebruikersnaam;
        vul("Gebruikersnaam", gebruikersnaam);
        vulWachtwoord("Wachtwoord", wachtwoord);
        kiesKnop("Inloggen");
    }

    /** Follows the link in a mail; from there on the way is by what the pages offer. */
    void volgtDeMail(Maillink link) {
        goTo(link.pad());
    }

    /** Types an address into the bar of the browser, for what is about addresses. */
    void typtHetAdres(String adres) {
        goTo(adres);
    }

    private void goTo(String adres) {
        if (bezig) throw new IllegalStateException("No address is typed in a task that is measured: " + adres);
        page.navigate(adres);
        bediening.look(page);
    }

    /** Goes to the own list. */
    void naarHetBureau() {
        bezig = false;
        kiesLink("Werkvoorraad");
    }

    /** Finds a nota in the list of all that somebody may see. */
    void opent(String onderwerp) {
        kiesLink("Nota’s");
        kiesLink(onderwerp);
        isOp(onderwerp);
    }

    /** What the hands did since {@link #begint}. */
    Meting meting() {
        return meting;
    }

    /** A task begins, at the list or at what a link in a mail opened. */
    void begint() {
        bezig = true;
        meting.begin();
    }

    void kiesLink(String tekst) {
        meting.think();
        follow(page.getByRole(AriaRole.LINK, named(tekst)).first());
    }

    /** Follows the link that has these words in it. */
    void kiesLinkMet(String woorden) {
        meting.think();
        follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(woorden))
                .first());
    }

    /** Follows a link to a file; gives how large it is. */
    int haalt(String tekst) {
        meting.think();
        var link = page.getByRole(AriaRole.LINK, named(tekst)).first();
        bediening.reach(link);
        return page.waitForResponse(
                        antwoord -> antwoord.headers()
                                .getOrDefault("content-type", "")
                                .startsWith("application/pdf"),
                        () -> bediening.activate(link))
                .body()
                .length;
    }

    void kiesKnop(String tekst) {
        meting.think();
        confirm(tekst);
    }

    /** Presses the button that was foreseen when the one before was pressed. */
    void bevestigt(String tekst) {
        confirm(tekst);
    }

    private void confirm(String tekst) {
        follow(page.getByRole(AriaRole.BUTTON, named(tekst)));
    }

    /** Makes a choice that is confirmed next, on the same page or on another one. */
    void kiestOm(String tekst) {
        meting.think();
        bediening.activate(page.getByRole(AriaRole.BUTTON, named(tekst)));
    }

    /** Presses one key, wherever the focus is. */
    void toets(String toets) {
        meting.think();
        meting.press();
        page.keyboard().press(toets);
    }

    /** The page has this title, as the browser shows it. */
    void zietTitel(String titel) {
        assertThat(page).hasTitle(titel);
    }

    /** A fold is known by the words on it: a summary has no role of its own. */
    void klapOpen(String tekst) {
        meting.think();
        bediening.activate(page.getByText(tekst, new Page.GetByTextOptions().setExact(true)));
    }

    void vul(String veld, String tekst) {
        bediening.write(field(veld), tekst);
    }

    /** Adds at the end of what stands in a field. */
    void vulAan(String veld, String tekst) {
        bediening.add(field(veld), tekst);
    }

    /** Writes in the field of a form that is known by its own name. */
    void vulIn(String formulier, String veld, String tekst) {
        bediening.write(field(formulier, veld), tekst);
    }

    void leestIn(String formulier, String veld, String tekst) {
        assertThat(field(formulier, veld)).hasValue(tekst);
    }

    /** A day as {@code 2026-01-31}, or a moment as {@code 2026-01-31T14:02}. */
    void vulDatum(String veld, String waarde) {
        bediening.date(labelled(veld), waarde);
    }

    void vulWachtwoord(String veld, String tekst) {
        bediening.write(labelled(veld), tekst);
    }

    void vink(String begin, boolean aan) {
        meting.think();
        bediening.tick(page.getByRole(AriaRole.CHECKBOX, beginning(begin)), aan);
    }

    /** Ticks a box in a group of its own name. */
    void vinkIn(String groep, String tekst) {
        meting.think();
        bediening.tick(page.getByRole(AriaRole.GROUP, named(groep)).getByRole(AriaRole.CHECKBOX, in(tekst)), true);
    }

    void kies(String tekst) {
        meting.think();
        bediening.choose(page.getByRole(AriaRole.RADIO, named(tekst)));
    }

    void kiesUit(String lijst, String optie) {
        meting.think();
        bediening.pick(page.getByRole(AriaRole.COMBOBOX, named(lijst)), optie);
    }

    void kiesBestand(String veld, String bestandsnaam, byte[] inhoud) {
        meting.think();
        var chooser = page.waitForFileChooser(() -> bediening.activate(labelled(veld)));
        meting.think();
        bediening.findFile(bestandsnaam);
        chooser.setFiles(new FilePayload(bestandsnaam, "text/plain", inhoud));
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
        bediening.reach(what);
        page.waitForNavigation(() -> bediening.activate(what));
        bediening.look(page);
    }

    /** A field that is folded away is not there for whoever looks for it; of equals the first is meant. */
    private Locator field(String veld) {
        var tekst = page.getByRole(AriaRole.TEXTBOX, named(veld));
        return visible(tekst.or(page.getByRole(AriaRole.SEARCHBOX, named(veld)))
                        .or(page.getByRole(AriaRole.SPINBUTTON, named(veld))))
                .first();
    }

    private Locator field(String formulier, String veld) {
        return page.getByRole(AriaRole.FORM, named(formulier)).getByRole(AriaRole.TEXTBOX, in(veld));
    }

    /** A password, a day and a file have no role of their own (HTML-AAM), so that the label is all there is. */
    private Locator labelled(String veld) {
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
