package nl.nota.reis;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What must hold for every page, whatever it is about; each method gives the faults it found. */
final class Bladcontrole {
    private static final Map<String, Object> REGELS = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final Map<String, Object> KLEUREN =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));
    private static final String AXE = axeItself();
    private static final String OVERTREDINGEN = """
        async which => (await axe.run(document, { runOnly: which, resultTypes: ['violations'] })).violations
          .flatMap(v => v.nodes.map(n => v.id + ': ' + n.html))\
        """;

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

    /**
     * What is wider than the screen, text that its box cuts off, and a body whose letters are not twice the 18 px of
     * our own for who doubled those of the browser.
     */
    private static final String TE_GROOT = """
        () => { const faults = [...document.querySelectorAll('body, body *')]
          .filter(e => e.checkVisibility() && !e.closest('.vh, .utrecht-skip-link') && !e.matches('input'))
          .filter(e => { const s = getComputedStyle(e), r = e.getBoundingClientRect(), hides = v => ['hidden', 'clip'].includes(v);
            const cut = hides(s.overflowX) && e.scrollWidth > e.clientWidth + 1 || hides(s.overflowY) && e.scrollHeight > e.clientHeight + 1;
            const scrolls = document.documentElement.scrollWidth > innerWidth && r.right > innerWidth + 1;
            return cut || scrolls; })
          .map(e => 'cut off or too wide: ' + e.outerHTML.slice(0, 120)).slice(0, 3);
          if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
          for (const e of document.querySelectorAll('body, p, li, dd, td, label, button, input, select, textarea')) {
            const size = parseFloat(getComputedStyle(e).fontSize);
            if (e.checkVisibility() && size < 26) faults.push('letters of ' + size + ' px: ' + e.outerHTML.slice(0, 120)); }
          return faults.slice(0, 5); }\
        """;

    private final Page page;

    Bladcontrole(Page page) {
        this.page = page;
    }

    /** What axe says in the light, and about colours in the dark, which differs in nothing else. */
    List<String> axe() {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
        var faults = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            var welke = scheme == ColorScheme.DARK ? KLEUREN : REGELS;
            found(OVERTREDINGEN, welke).forEach(what -> faults.add(scheme + " " + what));
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

    /** With the letters of the browser set twice as large. */
    List<String> largeText() {
        return found(TE_GROOT);
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

    private List<String> found(String question) {
        return found(question, Map.of());
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String question, Object about) {
        return (List<String>) page.evaluate(question, about);
    }

    private static String axeItself() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
