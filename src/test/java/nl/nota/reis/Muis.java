package nl.nota.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** By mouse, with the keys for what must be written. */
final class Muis implements Bediening {
    private final Meting meting;

    Muis(Meting meting) {
        this.meting = meting;
    }

    @Override
    public void activate(Locator what) {
        what.click();
        meting.click();
    }

    @Override
    public void write(Locator field, String text) {
        point(field);
        if (!Schrijfvlak.value(field).isEmpty()) meting.press();
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
        point(field);
        field.fill(value);
        meting.write(value);
    }

    @Override
    public void tick(Locator box, boolean on) {
        if (box.isChecked() == on) return;
        box.setChecked(on);
        meting.click();
    }

    @Override
    public void choose(Locator radio) {
        if (radio.isChecked()) return;
        radio.check();
        meting.click();
    }

    @Override
    public void pick(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
        meting.click();
        meting.click();
    }

    @Override
    public void findFile(String name) {
        meting.doubleClick();
    }

    private void point(Locator field) {
        if (Focus.isOn(field)) return;
        field.click();
        meting.click();
    }
}
