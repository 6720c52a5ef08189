package nl.nota.reis;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold for every page, whatever it is about; each method gives the faults it found. */
final class Bladcontrole {
    private static final List<String> REGELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Pattern ONAF = Pattern.compile("\\?\\?\\S+\\?\\?|[$#*]\\{|_nl_NL|\\bnull\\b|''|&[a-z]+;");

    /** What is wider than the screen, the innermost first. */
    private static final String TE_BREED = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120)).slice(-2)\
        """;

    /**
     * Targets that a finger misses: 24 px, and 44 px for what looks like a button; links in running text are exempt.
     */
    private static final String TE_KLEIN = """
        () => [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
          .filter(e => e.checkVisibility() && !e.closest('.utrecht-skip-link, .vh'))
          .filter(e => { const r = (e.closest('label') ?? e).getBoundingClientRect();
            const least = e.matches('.utrecht-button, summary, select, textarea, label input, input') ? 44 : 24;
            const inText = e.matches('a') && getComputedStyle(e).display === 'inline';
            return !inText && (r.height < least - .5 || r.width < 24); })
          .map(e => e.outerHTML.slice(0, 120))\
        """;

    private final Page page;

    Bladcontrole(Page page) {
        this.page = page;
    }

    /** What axe says, in the light and in the dark. */
    List<String> axe() {
        var faults = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            var results =
                    new AxeBuilder(page).withTags(REGELS).setLegacyMode(true).analyze();
            results.getViolations()
                    .forEach(violation -> violation
                            .getNodes()
                            .forEach(node -> faults.add(scheme + " " + violation.getId() + ": " + node.getHtml())));
        }
        return faults;
    }

    List<String> smallScreen() {
        page.setViewportSize(320, 640);
        var faults = new ArrayList<String>();
        found(TE_BREED).forEach(what -> faults.add("wider than 320 px: " + what));
        found(TE_KLEIN).forEach(what -> faults.add("too small to touch: " + what));
        page.setViewportSize(1440, 900);
        return faults;
    }

    List<String> text() {
        var faults = new ArrayList<String>();
        if (page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count()
                != 1) faults.add("not one h1");
        if (!"nl".equals(page.locator("html").getAttribute("lang"))) faults.add("lang is not nl");
        var onaf = ONAF.matcher(page.title() + "\n" + page.locator("body").innerText());
        while (onaf.find()) faults.add("unresolved: " + onaf.group());
        return faults;
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String question) {
        return (List<String>) page.evaluate(question);
    }
}
