package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** By keyboard alone: Tab until the thing has the focus, which must be seen, and then the keys that work it. */
final class Toetsenbord implements Bediening {
    private static final int LONGEST_WAY = 400;

    /** Whether the focus is on it, or on another radio button of its group, from where the arrows lead to it. */
    private static final String REACHED =
            "e => { const a = document.activeElement; return a === e || (e.type === 'radio' && a.type === 'radio' &&"
                    + " a.name === e.name); }";

    private static final String SHOWS_FOCUS =
            "e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >="
                    + " 2; }";

    @Override
    public void activate(Locator what) {
        go(what);
        what.page().keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        go(field);
        field.page().keyboard().press("Control+a");
        field.page().keyboard().press("Delete");
        field.page().keyboard().insertText(text);
    }

    @Override
    public void tick(Locator box, boolean on) {
        if (box.isChecked() == on) return;
        go(box);
        box.page().keyboard().press("Space");
        assertThat(box.isChecked()).isEqualTo(on);
    }

    @Override
    public void choose(Locator radio) {
        go(radio);
        var keys = radio.page().keyboard();
        if (!radio.isChecked()) keys.press("Space");
        for (var i = 0; i < 12 && !radio.isChecked(); i++) keys.press("ArrowDown");
        assertThat(radio).isChecked();
    }

    @Override
    public void pick(Locator list, String option) {
        go(list);
        list.page().keyboard().type(option);
        list.page().keyboard().press("Enter");
    }

    private static void go(Locator what) {
        what.waitFor();
        var keys = what.page().keyboard();
        for (var i = 0; i < LONGEST_WAY && !is(what, REACHED); i++) keys.press("Tab");
        assertThat(is(what, REACHED)).as("Tab leads to %s", what).isTrue();
        if (!"radio".equals(what.getAttribute("type")))
            assertThat(is(what, SHOWS_FOCUS))
                    .as("the focus is seen on %s", what)
                    .isTrue();
    }

    private static boolean is(Locator what, String question) {
        return (Boolean) what.evaluate(question);
    }
}
