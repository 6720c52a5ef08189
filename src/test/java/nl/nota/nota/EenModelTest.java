package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.Aantal;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;

/** What the browser stores and what the server stores are one model, in each kind of rubriek. */
@BrowserTest
class EenModelTest {
    private static final int AANTAL = Boolean.getBoolean("nota.lang") ? 2_000 : Aantal.of(100);

    @Test
    void whatTheServerWroteIsReadAndWrittenByTheBrowserToTheLetter(Browser browser) {
        var model = new Browsermodel(browser.open());
        for (var vorm : Rubriekvorm.values()) {
            var velden = written(new Teksten(20250929, vorm.bouwstenen(Tekst.LEEG)));

            assertThat(model.heenEnWeer(vorm, velden)).as(vorm.name()).isEqualTo(velden);
        }
    }

    @Test
    void whatTheBrowserWroteIsTakenByTheServerAndWrittenToTheLetter(Browser browser) {
        var model = new Browsermodel(browser.open());
        for (var vorm : Rubriekvorm.values()) {
            var velden = model.verzonnen(vorm, 31125, AANTAL);

            assertThat(velden)
                    .as(vorm.name())
                    .hasSize(AANTAL)
                    .allSatisfy(veld -> assertThat(again(vorm, veld)).isEqualTo(veld));
            assertThat(velden.stream().distinct().count()).isGreaterThan(AANTAL * 3L / 4);
        }
    }

    @Test
    void whatDoesNotFitInARubriekBecomesTheSameWordsWhetherItIsPastedOrReadIn(Browser browser) {
        var model = new Browsermodel(browser.open());
        for (var vorm : Rubriekvorm.values()) {
            var velden = written(new Teksten(36124));

            assertThat(model.vereenvoudigd(vorm, velden))
                    .as(vorm.name())
                    .isEqualTo(velden.stream()
                            .map(veld ->
                                    Tekstvak.write(vorm.simplify(read(veld)).tekst()))
                            .toList());
        }
    }

    private static List<String> written(Teksten teksten) {
        return Stream.generate(teksten::tekst)
                .limit(AANTAL)
                .map(Tekstvak::write)
                .toList();
    }

    private static String again(Rubriekvorm vorm, String veld) {
        var tekst = read(veld);
        var past = vorm.bouwstenen(Tekst.LEEG).containsAll(Bouwsteen.in(tekst));
        return past ? Tekstvak.write(tekst) : "does not fit: " + veld;
    }

    private static Tekst read(String veld) {
        return switch (Tekstvak.read(veld)) {
            case Outcome.Done<Tekst>(Tekst tekst) -> tekst;
            case Outcome.Refused<Tekst>(var redenen) -> throw new AssertionError(redenen + " in " + veld);
        };
    }
}
