package nl.nota.reis;

import com.microsoft.playwright.Page;
import java.util.List;

/** Walks a page with Tab from its beginning: everything is reached, the focus is seen, and the walk ends. */
final class Tabgang {
    /**
     * Everything that can be worked; of radio buttons the group is one, and its chosen one stands for it, and of a
     * toolbar the button that has its turn. When the key comes up, the focus is where Tab led: nowhere, or on something
     * that must show it.
     */
    private static final String BEGIN = """
        () => { const reached = new Set(), faults = new Set(); let ends = 0;
          const name = e => e.type === 'radio' ? e.form?.action + e.name : e;
          const all = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, [contenteditable=true], [tabindex="0"]')]
            .filter(e => e.checkVisibility() && !e.disabled && !e.closest('[role=toolbar] [tabindex="-1"]'));
          const missed = () => all.filter(e => !reached.has(name(e)));
          addEventListener('keyup', () => { const e = document.activeElement;
            if (!e || e === document.body || e === document.documentElement) { ends++; return; }
            reached.add(name(e));
            const s = getComputedStyle(e), r = e.getBoundingClientRect();
            if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) faults.add('focus not seen: ' + e.outerHTML.slice(0, 120));
            const at = document.elementFromPoint(r.x + Math.min(r.width, innerWidth) / 2, Math.max(0, r.y) + Math.min(r.height, 20) / 2);
            if (at && !e.contains(at) && !at.contains(e)) faults.add('focus covered: ' + e.outerHTML.slice(0, 120));
          }, true);
          window.tabgang = { over: () => ends > 1 || ends > 0 && missed().length === 0,
            faults: () => [...faults, ...(ends === 0 ? ['Tab does not come to an end'] : []),
              ...missed().map(e => 'not reached by Tab: ' + e.outerHTML.slice(0, 120))] };
          return all.length; }\
        """;

    private static final int NOW_AND_THEN = 8;

    private final Page page;

    Tabgang(Page page) {
        this.page = page;
    }

    /** A page that was refused begins at its reasons, so the walk then goes on past the end to the beginning. */
    @SuppressWarnings("unchecked")
    List<String> walk() {
        var most = ((Number) page.evaluate(BEGIN)).intValue() * 2 + 20;
        for (var steps = 1; steps <= most; steps++) {
            page.keyboard().press("Tab");
            if (steps % NOW_AND_THEN == 0 && (Boolean) page.evaluate("() => tabgang.over()")) break;
        }
        return (List<String>) page.evaluate("() => tabgang.faults()");
    }
}
