package nl.nota.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KalenderTest {
    private static final Kalender KALENDER = new Kalender(List.of(
            new Reces("Herfstreces", LocalDate.of(2025, 10, 17), LocalDate.of(2025, 10, 27)),
            new Reces("Aansluitend reces", LocalDate.of(2025, 10, 28), LocalDate.of(2025, 10, 29))));

    @Test
    void theYearsHaveAsManyWorkingDaysAsCountedByHand() {
        assertThat(IntStream.rangeClosed(2024, 2027).mapToObj(KalenderTest::workdays))
                .containsExactly(256L, 254L, 254L, 255L);
    }

    @Test
    void aTermPassesOverTheWeekendAndOverHolidays() {
        assertThat(KALENDER.plus(LocalDate.of(2025, 9, 29), 5)).isEqualTo("2025-10-06");
        assertThat(KALENDER.plus(LocalDate.of(2025, 12, 24), 1)).isEqualTo("2025-12-29");
        assertThat(KALENDER.plus(LocalDate.of(2025, 4, 17), 2)).isEqualTo("2025-04-22");
        assertThat(KALENDER.plus(LocalDate.of(2025, 10, 4), 0)).isEqualTo("2025-10-04");
    }

    @Test
    void aTermHoldsExactlyItsWorkingDays() {
        var toeval = new Random(20250929);
        for (var i = 0; i < 2_000; i++) {
            var begin = LocalDate.of(2024, 1, 1).plusDays(toeval.nextInt(1_461));
            var dagen = toeval.nextInt(40);
            var einde = KALENDER.plus(begin, dagen);
            assertThat(begin.plusDays(1)
                            .datesUntil(einde.plusDays(1))
                            .filter(KALENDER::isWerkdag)
                            .count())
                    .isEqualTo(dagen);
            assertThat(dagen == 0 || KALENDER.isWerkdag(einde)).isTrue();
            assertThat(KALENDER.plus(einde, 3)).isEqualTo(KALENDER.plus(begin, dagen + 3));
        }
    }

    @Test
    void termsRunOnInRecessButADecisionWaitsUntilAfterIt() {
        assertThat(KALENDER.isWerkdag(LocalDate.of(2025, 10, 20))).isTrue();
        assertThat(KALENDER.reces(LocalDate.of(2025, 10, 20)).map(Reces::naam)).contains("Herfstreces");
        assertThat(KALENDER.reces(LocalDate.of(2025, 10, 30))).isEmpty();
        assertThat(KALENDER.outsideReces(LocalDate.of(2025, 10, 18))).isEqualTo("2025-10-30");
        assertThat(KALENDER.outsideReces(LocalDate.of(2025, 10, 16))).isEqualTo("2025-10-16");
    }

    private static long workdays(int jaar) {
        return LocalDate.of(jaar, 1, 1)
                .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                .filter(KALENDER::isWerkdag)
                .count();
    }
}
