package nl.nota.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** A field for the text of a rubriek: an editor, or without scripts the plain field that is always below it. */
final class Schrijfvlak {
    private static final Pattern PUNT = Pattern.compile("^(- |\\d{1,3}\\. )");

    private Schrijfvlak() {}

    /** Whoever sees the page sees it with its editors, where there are scripts. */
    static void await(Page page) {
        var begint = (Boolean) page.evaluate("() => matchMedia('(scripting: enabled)').matches"
                + " && document.querySelector('form[data-schrijven=\"\"]') !== null");
        if (begint)
            page.locator("form[data-schrijven=klaar]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    static boolean is(Locator field) {
        return (Boolean) field.evaluate("e => e.isContentEditable");
    }

    /** What stands in it, as light markup. */
    static String value(Locator field) {
        if (!is(field)) return field.inputValue();
        return field.page()
                .locator("textarea[name='" + field.getAttribute("id") + "']")
                .inputValue();
    }

    /** Types light markup as a person would: the first mark begins a list, Enter goes on with it. */
    static void type(Locator field, String text) {
        var keys = field.page().keyboard();
        var inLijst = false;
        var eerste = true;
        for (var regel : text.split("\n", -1)) {
            if (regel.isBlank()) {
                if (inLijst) keys.press("Enter");
                inLijst = false;
                continue;
            }
            if (!eerste) keys.press("Enter");
            eerste = false;
            var punt = PUNT.matcher(regel);
            var begint = punt.find();
            if (begint && !inLijst) keys.type(punt.group());
            inLijst = inLijst || begint;
            keys.insertText(begint ? regel.substring(punt.end()) : regel);
        }
    }
}
