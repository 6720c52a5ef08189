package nl.nota;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The people of one test, each behind a browser of their own; all are gone when the test ends. */
public final class Browser {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<BrowserContext> people;
    private final List<String> complaints;

    Browser(com.microsoft.playwright.Browser chromium, String address) {
        this(chromium, address, new ArrayList<>(), new ArrayList<>());
    }

    private Browser(
            com.microsoft.playwright.Browser chromium,
            String address,
            List<BrowserContext> people,
            List<String> complaints) {
        this.chromium = chromium;
        this.address = address;
        this.people = people;
        this.complaints = complaints;
    }

    /** The same browser before another product. */
    public Browser at(String elsewhere) {
        return new Browser(chromium, elsewhere, people, complaints);
    }

    /** How a browser is set: {@code NORMAL} is a laptop; derive others from it. */
    public record Setting(int width, int height, boolean javaScript, boolean dark, boolean touch, boolean large) {
        public static final Setting NORMAL = new Setting(1440, 900, true, false, false, false);

        public Setting withoutJavaScript() {
            return new Setting(width, height, false, dark, touch, large);
        }

        public Setting inTheDark() {
            return new Setting(width, height, javaScript, true, touch, large);
        }

        public Setting sized(int newWidth, int newHeight) {
            return new Setting(newWidth, newHeight, javaScript, dark, touch, large);
        }

        public Setting touched() {
            return new Setting(width, height, javaScript, dark, true, large);
        }

        /** Whoever set the letters of the browser twice as large. */
        public Setting enlarged() {
            return new Setting(width, height, javaScript, dark, touch, true);
        }
    }

    /** A new person, not logged in, with an empty page; {@code navigate("/…")} goes to the product. */
    public Page open() {
        return open(setting -> setting);
    }

    /** The same behind another setting: {@code browser.open(Setting::withoutJavaScript)}. */
    public Page open(UnaryOperator<Setting> change) {
        var setting = change.apply(Setting.NORMAL);
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(setting.width(), setting.height())
                .setJavaScriptEnabled(setting.javaScript())
                .setHasTouch(setting.touch())
                .setColorScheme(setting.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(30_000);
        context.onPage(this::listen);
        people.add(context);
        var page = context.newPage();
        if (setting.large()) enlarge(page);
        return page;
    }

    private static void enlarge(Page page) {
        var sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        sizes.addProperty("fixed", 26);
        var message = new JsonObject();
        message.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", message);
    }

    /** A refused answer is shown to the user; anything else on the console is a fault of ours. */
    private void listen(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                complaints.add(message.text());
        });
    }

    /** Where the product listens, for instance {@code http://localhost:40123}. */
    public String address() {
        return address;
    }

    /** The whole page as a picture under {@code target/screenshots}. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Script errors and violations of the content security policy seen so far. */
    public List<String> complaints() {
        return complaints;
    }

    /** Keeps what everybody sees now, as pictures under target. */
    public void screenshotAll(String name) {
        var number = 1;
        for (var person : people) for (var page : person.pages()) screenshot(page, name + "-" + number++);
    }

    void close() {
        people.forEach(BrowserContext::close);
    }
}
