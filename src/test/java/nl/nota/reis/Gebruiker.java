package nl.nota.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.nota.Browser;
import nl.nota.bericht.Maillink;

/** Somebody at a screen, who works it with the hands that the stand gives. */
final class Gebruiker extends Kijker {
    private static final String WACHTWOORD = "nota";

    private final Bediening bediening;
    private final Meting meting;
    private String naam = "";
    private boolean bezig;
    private boolean aangekomen;

    private Gebruiker(Page page, Bediening bediening, Meting meting) {
        super(page);
        this.bediening = bediening;
        this.meting = meting;
        page.onLoad(blad -> aangekomen = true);
    }

    /** Somebody at the own list, who logs in when that was not done before. */
    static Gebruiker open(Browser browser, Stand stand, String naam) {
        var meting = new Meting();
        return new Gebruiker(browser.open(stand::setting), stand.bediening(meting), meting).comesIn(naam);
    }

    /** The same on a tablet that lies on its side. */
    static Gebruiker opTablet(Browser browser, String naam) {
        var meting = new Meting();
        var page = browser.open(setting -> setting.sized(1024, 768).touched());
        return new Gebruiker(page, new Vinger(meting, false), meting).comesIn(naam);
    }

    /** Somebody who sees the login page. */
    static Gebruiker voorDeDeur(Browser browser, Stand stand) {
        var meting = new Meting();
        var gebruiker = new Gebruiker(browser.open(stand::setting), stand.bediening(meting), meting);
        gebruiker.page.navigate("/");
        return gebruiker;
    }

    private Gebruiker comesIn(String wie) {
        naam = wie;
        Sleutelbos.open(page, wie, () -> logIn(wie, WACHTWOORD));
        ziet("Werkvoorraad");
        return this;
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

    /** Follows a link and does not wait for its page, so that others can set out meanwhile. */
    void vertrekt(String link) {
        bezig = false;
        aangekomen = false;
        page.getByRole(AriaRole.LINK, named(link)).first().click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    /** The page to which somebody set out is there. */
    Gebruiker komtAan() {
        page.waitForCondition(() -> aangekomen);
        bediening.look(page);
        return this;
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

    /** Follows a link to a PDF, which the browser shows or keeps. */
    void haalt(String tekst) {
        meting.think();
        var link = page.getByRole(AriaRole.LINK, named(tekst)).first();
        bediening.reach(link);
        page.waitForResponse(
                antwoord -> antwoord.ok()
                        && antwoord.headers().getOrDefault("content-type", "").startsWith("application/pdf"),
                () -> bediening.activate(link));
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

    /** Presses one key, wherever the focus is, once the page hears it. */
    void toets(String toets) {
        page.waitForLoadState();
        meting.think();
        meting.press();
        page.keyboard().press(toets);
    }

    /** A fold is known by the words on it: a summary has no role of its own. Of more than one, the first. */
    void klapOpen(String tekst) {
        meting.think();
        bediening.activate(page.getByText(tekst, new Page.GetByTextOptions().setExact(true))
                .first());
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

    /** Ticks every box whose words begin so. */
    void vinkAlle(String begin) {
        for (var vinkje : page.getByRole(AriaRole.CHECKBOX, beginning(begin)).all()) bediening.tick(vinkje, true);
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
}
