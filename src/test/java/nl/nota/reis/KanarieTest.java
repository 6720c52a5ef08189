package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import org.junit.jupiter.api.Test;

/** The checks of every page see what is wrong: each of these pages is wrong in one way. */
@BrowserTest
class KanarieTest {
    private static final String GOED = "<h1>Nota</h1><p>Een zin.</p>";
    private static final String STIJL =
            "<style>a, button { display: inline-block; min-height: 44px; min-width: 44px } :focus-visible { outline:"
                    + " 3px solid navy }</style>";

    @Test
    void aGoodPageHasNoFault(Browser browser) {
        assertThat(faults(browser.open(), "nl", GOED + "<button>Opslaan</button>"))
                .isEmpty();
    }

    @Test
    void everyFaultIsSeenForWhatItIs(Browser browser) {
        var page = browser.open();
        seen(page, GOED + "<input type='text'>", "label:");
        seen(page, GOED + "<p style='color: #bbb'>Bleek.</p>", "color-contrast:");
        seen(page, GOED + "<button style='outline: none'>Opslaan</button>", "focus not seen:");
        seen(page, GOED + "<div style='width: 400px'>Breed.</div>", "wider than 320 px:");
        seen(page, GOED + "<button style='min-height: 0; height: 20px'>x</button>", "too small to touch:");
        seen(page, GOED + "<h1>Nog een</h1>", "not one h1");
        seen(page, GOED + "<p>??web.dag_nl_NL??</p>", "unresolved:");
        seen(page, GOED + "<a href='/' tabindex='-1'>Terug</a>", "not reached by Tab:");
        seen(page, GOED + "<button onkeydown='event.preventDefault()'>Val</button>", "Tab does not come to an end");
        seen(
                page,
                GOED + "<button>Onder</button><div style='position: fixed; inset: 0; background: white'>Over</div>",
                "focus covered:");
        assertThat(faults(page, "en", GOED)).contains("lang is not nl");
    }

    private static void seen(Page page, String wrong, String fault) {
        assertThat(faults(page, "nl", wrong)).as(wrong).anyMatch(found -> found.contains(fault));
    }

    private static List<String> faults(Page page, String taal, String inhoud) {
        page.setContent("<!doctype html><html lang='" + taal + "'><head><title>Nota</title>" + STIJL
                + "</head><body><main>" + inhoud + "</main></body></html>");
        var found = new ArrayList<>(new Bladcontrole(page).text());
        found.addAll(new Bladcontrole(page).axe());
        found.addAll(new Tabgang(page).walk());
        found.addAll(new Bladcontrole(page).smallScreen());
        return found;
    }
}
