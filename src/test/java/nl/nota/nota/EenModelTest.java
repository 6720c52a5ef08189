package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.Aantal;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;

/** What the browser stores and what the server stores are one model. */
@BrowserTest
class EenModelTest {
    private static final int AANTAL = Boolean.getBoolean("nota.lang") ? 5_000 : Aantal.of(200);

    @Test
    void whatTheServerWroteIsReadAndWrittenByTheBrowserToTheLetter(Browser browser) {
        var teksten = new Teksten(20250929);
        List<String> velden = Stream.generate(teksten::tekst)
                .limit(AANTAL)
                .map(Tekstvak::write)
                .toList();

        assertThat(new Browsermodel(browser.open()).heenEnWeer(velden)).isEqualTo(velden);
    }

    @Test
    void whatTheBrowserWroteIsReadAndWrittenByTheServerToTheLetter(Browser browser) {
        List<String> velden = new Browsermodel(browser.open()).verzonnen(31125, AANTAL);

        assertThat(velden)
                .hasSize(AANTAL)
                .allSatisfy(veld -> assertThat(again(veld)).isEqualTo(veld));
        assertThat(velden.stream().distinct().count()).isGreaterThan(AANTAL * 3L / 4);
    }

    private static String again(String veld) {
        return switch (Tekstvak.read(veld)) {
            case Outcome.Done<Tekst>(Tekst tekst) -> Tekstvak.write(tekst);
            case Outcome.Refused<Tekst>(var redenen) -> redenen + " in " + veld;
        };
    }
}
