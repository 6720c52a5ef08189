package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** By a finger on a small screen with large letters, on which nothing is cut off and nothing scrolls sideways. */
final class Vinger implements Bediening {
    /** What is wider than the screen, and text that its box cuts off. */
    private static final String VALT_WEG = """
        () => [...document.querySelectorAll('body, body *')]
          .filter(e => e.checkVisibility() && !e.closest('.vh, .utrecht-skip-link') && !e.matches('input'))
          .filter(e => { const s = getComputedStyle(e), r = e.getBoundingClientRect();
            const cut = ['hidden', 'clip'].includes(s.overflowX) && e.scrollWidth > e.clientWidth + 1;
            const scrolls = document.documentElement.scrollWidth > innerWidth && r.right > innerWidth + 1;
            return cut || scrolls; })
          .map(e => e.outerHTML.slice(0, 120)).slice(0, 3)\
        """;

    @Override
    public void activate(Locator what) {
        what.tap();
    }

    @Override
    public void write(Locator field, String text) {
        field.tap();
        field.fill(text);
    }

    @Override
    public void tick(Locator box, boolean on) {
        if (box.isChecked() != on) box.tap();
        assertThat(box.isChecked()).isEqualTo(on);
    }

    @Override
    public void choose(Locator radio) {
        radio.tap();
        assertThat(radio.isChecked()).isTrue();
    }

    @Override
    public void pick(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }

    @Override
    public void look(Page page) {
        assertThat((List<?>) page.evaluate(VALT_WEG))
                .as("falls off the screen of %s", page.url())
                .isEmpty();
    }
}
