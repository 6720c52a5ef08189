package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.controle.Proefschrift;
import nl.nota.kern.Kalender;
import nl.nota.kern.Reces;
import org.junit.jupiter.api.Test;

class RecesverzendingTest {
    private static final Kalender KALENDER =
            new Kalender(List.of(new Reces("zomerreces", LocalDate.of(2025, 7, 4), LocalDate.of(2025, 9, 1))));

    @Test
    void aLetterThatGoesOutInRecessIsFoundWithoutAYearToo() {
        for (var dag : List.of("22 juli 2025", "22 juli"))
            assertThat(Recesverzending.judge(decision("de brief op " + dag + " te verzenden"), KALENDER))
                    .extracting(een -> een.plek().citaat())
                    .containsExactly(dag);
    }

    @Test
    void aDayOutsideRecessOrOneSaidToBeInItIsLeftAlone() {
        assertThat(Recesverzending.judge(decision("de brief op 27 juni 2025 te verzenden"), KALENDER))
                .isEmpty();
        assertThat(Recesverzending.judge(decision("de regeling per 22 juli 2025 vast te stellen"), KALENDER))
                .isEmpty();
        assertThat(Recesverzending.judge(
                        decision("de brief op 22 juli 2025, dus in het zomerreces, te verzenden"), KALENDER))
                .isEmpty();
    }

    private static nl.nota.controle.Drukproef decision(String wat) {
        return Proefschrift.of("datum: 2025-06-16\n\n# Geadviseerd besluit\nU wordt geadviseerd " + wat + ".");
    }
}
