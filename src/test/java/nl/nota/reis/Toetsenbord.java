package nl.nota.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By keyboard alone: Tab until the thing has the focus, which must be seen, and then the keys that work it. */
final class Toetsenbord implements Bediening {
    private static final int LONGEST_WAY = 400;
    private static final int PARTS_OF_A_MOMENT = 6;

    /** How a field shows a moment, which the browser decides. */
    private static final List<Vorm> VORMEN = List.of(new Vorm("ddMMyyyy", "HHmm"), new Vorm("MMddyyyy", "hhmma"));

    private record Vorm(String dag, String tijd) {}

    private final Meting meting;

    Toetsenbord(Meting meting) {
        this.meting = meting;
    }

    @Override
    public void reach(Locator what) {
        go(what);
    }

    @Override
    public void activate(Locator what) {
        go(what);
        press(what, "Enter");
    }

    @Override
    public void write(Locator field, String text) {
        go(field);
        if (!Schrijfvlak.value(field).isEmpty()) press(field, "Control+a");
        type(field, text);
    }

    @Override
    public void add(Locator field, String text) {
        go(field);
        press(field, "Control+End");
        type(field, text);
    }

    /** Such a field is typed in as it stands there: day, month and year, or month, day and year, and then the hour. */
    @Override
    public void date(Locator field, String value) {
        go(field);
        var dag = LocalDate.parse(value.substring(0, 10));
        var tijd = value.length() > 10 ? LocalTime.parse(value.substring(11)) : null;
        for (var vorm : VORMEN) if (!field.inputValue().equals(value)) typeMoment(field, dag, tijd, vorm);
        meting.write(value);
        assertThat(field.inputValue()).isEqualTo(value);
    }

    @Override
    public void tick(Locator box, boolean on) {
        if (box.isChecked() == on) return;
        go(box);
        press(box, "Space");
        assertThat(box.isChecked()).isEqualTo(on);
    }

    @Override
    public void choose(Locator radio) {
        if (radio.isChecked()) return;
        go(radio);
        press(radio, "Space");
        for (var i = 0; i < 12 && !radio.isChecked(); i++) press(radio, "ArrowDown");
        assertThat(radio).isChecked();
    }

    /** The first letters are enough. */
    @Override
    public void pick(Locator list, String option) {
        go(list);
        for (var i = 0; i < option.length() && !chosen(list).equals(option); i++) {
            list.page().keyboard().type(option.substring(i, i + 1));
            meting.press();
        }
        assertThat(chosen(list)).isEqualTo(option);
    }

    /** Its name is typed, and Enter. */
    @Override
    public void findFile(String name) {
        meting.write(name);
        meting.press();
    }

    private static void typeMoment(Locator field, LocalDate dag, @Nullable LocalTime tijd, Vorm vorm) {
        var keys = field.page().keyboard();
        for (var deel = 0; deel < PARTS_OF_A_MOMENT; deel++) keys.press("ArrowLeft");
        keys.type(dag.format(DateTimeFormatter.ofPattern(vorm.dag)));
        if (tijd == null) return;
        keys.press("ArrowRight");
        keys.type(tijd.format(DateTimeFormatter.ofPattern(vorm.tijd, Locale.ENGLISH)));
    }

    private static String chosen(Locator list) {
        return (String) list.evaluate("e => e.selectedOptions[0]?.textContent.trim() ?? ''");
    }

    private void go(Locator what) {
        assertThat(what).isEnabled();
        if (Focus.isAtTheTop(what) && Focus.isInContent(what)) {
            press(what, "Tab");
            if (Focus.isOnSkipLink(what)) press(what, "Enter");
        }
        var way = Focus.isBelow(what) ? "Shift+Tab" : "Tab";
        walk(what, way);
        assertThat(Focus.isWithin(what)).as("%s leads to %s", way, what).isTrue();
        if (!"radio".equals(what.getAttribute("type")))
            assertThat(Focus.isSeen(what)).as("the focus is seen on %s", what).isTrue();
    }

    /** What is looked for is known from the beginning: to find it by its name at each step took most of the way. */
    private void walk(Locator what, String way) {
        var found = what.elementHandle();
        for (var i = 0; i < LONGEST_WAY; i++) {
            if (!Focus.isThere(found)) found = what.elementHandle();
            if (Focus.isWithin(found)) return;
            press(what, way);
        }
    }

    private void press(Locator what, String key) {
        what.page().keyboard().press(key);
        meting.press();
    }

    private void type(Locator field, String text) {
        if (Schrijfvlak.is(field)) Schrijfvlak.type(field, text);
        else field.page().keyboard().insertText(text);
        meting.write(text);
    }
}
