package nl.nota.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** By mouse, or by a finger on a small screen. */
final class Muis implements Bediening {
    @Override
    public void activate(Locator what) {
        what.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void tick(Locator box, boolean on) {
        box.setChecked(on);
    }

    @Override
    public void choose(Locator radio) {
        radio.check();
    }

    @Override
    public void pick(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }
}
