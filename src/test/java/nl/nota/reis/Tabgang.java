package nl.nota.reis;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Walks a page with Tab from its beginning: everything is reached, the focus is seen, and the walk ends. */
final class Tabgang {
    /** Everything that can be worked; of radio buttons the group is one, and its chosen one stands for it. */
    private static final String TE_BEREIKEN = """
        () => { window.bereikt = new Set();
          window.naam = e => e.type === 'radio' ? e.form?.action + e.name : e;
          window.teBereiken = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]')]
            .filter(e => e.checkVisibility() && !e.disabled);
          return window.teBereiken.length; }\
        """;

    /** Where the focus is now: null when nowhere, else what is wrong with how it shows. */
    private static final String NU = """
        () => { const e = document.activeElement;
          if (!e || e === document.body || e === document.documentElement) return null;
          window.bereikt.add(window.naam(e));
          const s = getComputedStyle(e), r = e.getBoundingClientRect();
          if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) return 'focus not seen: ' + e.outerHTML.slice(0, 120);
          const at = document.elementFromPoint(r.x + Math.min(r.width, innerWidth) / 2, Math.max(0, r.y) + Math.min(r.height, 20) / 2);
          if (at && !e.contains(at) && !at.contains(e)) return 'focus covered: ' + e.outerHTML.slice(0, 120);
          return ''; }\
        """;

    private static final String NIET_BEREIKT = """
        () => window.teBereiken.filter(e => !window.bereikt.has(window.naam(e))).map(e => 'not reached by Tab: ' + e.outerHTML.slice(0, 120))\
        """;

    private final Page page;

    Tabgang(Page page) {
        this.page = page;
    }

    /** A page that was refused begins at its reasons, so the walk goes on past the end to the beginning. */
    @SuppressWarnings("unchecked")
    List<String> walk() {
        var faults = new ArrayList<String>();
        var most = ((Number) page.evaluate(TE_BEREIKEN)).intValue() * 2 + 20;
        var ends = 0;
        for (var steps = 0; steps < most && ends < 2; steps++) {
            page.keyboard().press("Tab");
            var seen = (String) page.evaluate(NU);
            if (seen == null) ends++;
            else if (!seen.isEmpty()) faults.add(seen);
        }
        if (ends == 0) faults.add("Tab does not come to an end");
        faults.addAll((List<String>) page.evaluate(NIET_BEREIKT));
        return faults;
    }
}
