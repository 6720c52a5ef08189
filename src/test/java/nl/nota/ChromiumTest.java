package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The browser of the tests works as they need it. */
@BrowserTest
class ChromiumTest {

    @Test
    void aPageIsShownWithAndWithoutJavaScript(Browser browser) {
        var script = "data:text/html,<p id=p>uit</p><script>document.getElementById('p').textContent='aan'</script>";
        var with = browser.open();
        var without = browser.open(Browser.Setting::withoutJavaScript);

        with.navigate(script);
        without.navigate(script);

        assertThat(with.textContent("p")).isEqualTo("aan");
        assertThat(without.textContent("p")).isEqualTo("uit");
    }

    @Test
    void aScriptThatFailsIsNotOverlooked(Browser browser) {
        browser.open().navigate("data:text/html,<script>throw new Error('stuk')</script>");

        assertThat(browser.complaints()).singleElement().asString().contains("stuk");
        browser.complaints().clear();
    }

    @Test
    void aBrowserThatIsNamedButNotThereStopsTheTests() {
        assertThatThrownBy(() -> Chromium.named("/nergens/chromium")).hasMessageContaining("unset CHROMIUM");
        assertThat(Chromium.onPath("/nergens")).isEmpty();
    }
}
