package nl.nota.reis;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;

/** Where the keys go, as somebody sees it by the outline. */
final class Focus {
    private static final String WITHIN =
            "e => { const a = document.activeElement; return a === e || (e.type === 'radio' && a.type === 'radio'"
                    + " && a.name === e.name && a.form === e.form); }";

    private Focus() {}

    static boolean isOn(Locator what) {
        return is(what, "e => document.activeElement === e");
    }

    /** On it, or on another radio button of its group, from where the arrows lead to it. */
    static boolean isWithin(Locator what) {
        return is(what, WITHIN);
    }

    /** The same of what was found before. */
    static boolean isWithin(ElementHandle found) {
        return (Boolean) found.evaluate(WITHIN);
    }

    /** Whether what was found before is still on the page. */
    static boolean isThere(ElementHandle found) {
        return (Boolean) found.evaluate("e => e.isConnected");
    }

    static boolean isSeen(Locator what) {
        return is(
                what,
                "e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth)"
                        + " >= 2; }");
    }

    /** A page that has just come has it nowhere, so that Tab begins at the top. */
    static boolean isAtTheTop(Locator what) {
        return is(what, "e => document.activeElement === document.body");
    }

    /** On the link that leads past the menu. */
    static boolean isOnSkipLink(Locator what) {
        return is(what, "e => document.activeElement.getAttribute('href') === '#inhoud'");
    }

    /** Whether what is looked for comes before it, so that Shift+Tab is the way. */
    static boolean isBelow(Locator what) {
        return is(
                what,
                "e => document.activeElement !== document.body && (document.activeElement.compareDocumentPosition(e) &"
                        + " Node.DOCUMENT_POSITION_PRECEDING) !== 0");
    }

    static boolean isInContent(Locator what) {
        return is(what, "e => e.closest('main') !== null");
    }

    private static boolean is(Locator what, String question) {
        return (Boolean) what.evaluate(question);
    }
}
