package nl.nota.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The device with which somebody works a page. */
interface Bediening {
    /** Follows a link, presses a button or opens a fold. */
    void activate(Locator what);

    /** Replaces what stands in a field. */
    void write(Locator field, String text);

    /** Sets a checkbox. */
    void tick(Locator box, boolean on);

    /** Chooses a radio button. */
    void choose(Locator radio);

    /** Chooses an option of a list by the text that it shows. */
    void pick(Locator list, String option);

    /** What is seen when a page has come. */
    default void look(Page page) {}
}
