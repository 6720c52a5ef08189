package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** By a finger; with large letters on a small screen nothing is cut off and nothing scrolls sideways. */
final class Vinger implements Bediening {
    private final Meting meting;
    private final boolean groot;

    /** {@code groot} is for whoever has the letters twice as large. */
    Vinger(Meting meting, boolean groot) {
        this.meting = meting;
        this.groot = groot;
    }

    @Override
    public void activate(Locator what) {
        what.tap();
        meting.tap();
    }

    @Override
    public void write(Locator field, String text) {
        point(field);
        if (!Schrijfvlak.value(field).isEmpty()) meting.tap();
        if (Schrijfvlak.is(field)) {
            field.press("Control+a");
            Schrijfvlak.type(field, text);
        } else {
            field.fill(text);
        }
        meting.write(text);
    }

    @Override
    public void add(Locator field, String text) {
        point(field);
        if (Schrijfvlak.is(field)) {
            field.press("Control+End");
            Schrijfvlak.type(field, text);
        } else {
            field.fill(field.inputValue() + text);
        }
        meting.write(text);
    }

    @Override
    public void date(Locator field, String value) {
        write(field, value);
    }

    @Override
    public void tick(Locator box, boolean on) {
        if (box.isChecked() == on) return;
        activate(box);
        assertThat(box.isChecked()).isEqualTo(on);
    }

    @Override
    public void choose(Locator radio) {
        if (!radio.isChecked()) activate(radio);
        assertThat(radio.isChecked()).isTrue();
    }

    @Override
    public void pick(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
        meting.tap();
        meting.tap();
    }

    @Override
    public void findFile(String name) {
        meting.tap();
    }

    @Override
    public void look(Page page) {
        assertThat(groot ? new Bladcontrole(page).largeText() : List.of())
                .as("on the small screen of %s", page.url())
                .isEmpty();
    }

    private void point(Locator field) {
        if (!Focus.isOn(field)) activate(field);
    }
}
