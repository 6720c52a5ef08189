package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.Aantal;
import nl.nota.Geteld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading references takes steps in number with the text, whatever somebody writes; a step looks at a character. */
class VerwijzingTijdTest {
    private static final int LANG = Aantal.of(50_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 125, nr. 1, ",
                "Kamerstukken 31125, nrs. 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, ",
                "1, ",
                "(",
                "((31125, nr. 1)",
                "Motie-A over x (y); ",
                "Motie-A over x (31 125, nr. 2); ",
                "motie van de leden A, B, C, D, E en F over ",
                "Kamerstuk ",
                "2024/25, ",
                "12 34",
                "over ",
                "TZ202402-09",
                "ECLI:NL:RVS:2020:A.A.A.A.A",
                "Handelingen II 2018/19, nr. 4 ",
                "a. B. c.s. ",
                "\u00a0",
                "van der Van 't ",
            })
    void theStepsGrowWithTheTextAndNoFaster(String stuk) {
        var kort = steps(stuk, LANG);
        var lang = steps(stuk, 4 * LANG);
        assertThat(lang).isLessThan(5 * kort).isLessThan(4L * LANG * 300);
    }

    private static long steps(String stuk, int lengte) {
        var tekst = "motie " + Geteld.filled(stuk, lengte) + " 31125, nr. 1 (31 125, nr. 1)";
        return Geteld.steps(tekst, VerwijzingLezer::read);
    }
}
