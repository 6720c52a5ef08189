package nl.nota.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The device with which somebody works a page; it tells the meting what the hands did for it. */
interface Bediening {
    /** Goes to it first, where that takes keys of its own. */
    default void reach(Locator what) {}

    /** Follows a link, presses a button or opens a fold. */
    void activate(Locator what);

    /** Replaces what stands in a field. */
    void write(Locator field, String text);

    /** Writes on at the end of what stands in a field. */
    void add(Locator field, String text);

    /** Fills in a day, or a moment, as {@code 2026-01-31} or {@code 2026-01-31T14:02}. */
    void date(Locator field, String value);

    /** Sets a checkbox. */
    void tick(Locator box, boolean on);

    /** Chooses a radio button. */
    void choose(Locator radio);

    /** Chooses an option of a list by the text that it shows. */
    void pick(Locator list, String option);

    /** Finds a file in the window that the system opened for it. */
    void findFile(String name);

    /** What is seen when a page has come. */
    default void look(Page page) {}
}
