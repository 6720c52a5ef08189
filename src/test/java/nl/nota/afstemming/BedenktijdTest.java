package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.kern.Kalender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BedenktijdTest {
    private static final Kalender KALENDER = new Kalender(List.of());

    @Test
    void theLastDayOfTheTermCountsInFull() {
        assertThat(isOver("2025-09-22", "2025-10-01", "2025-10-01")).isFalse();
        assertThat(isOver("2025-09-22", "2025-10-01", "2025-10-02")).isTrue();
    }

    @Test
    void aDayThatHadGoneByWhenThePartyWasAskedIsNoTerm() {
        assertThat(isOver("2025-10-03", "2025-10-01", "2025-10-03")).isFalse();
        assertThat(isOver("2025-10-03", "2025-10-01", "2025-10-06"))
                .as("its one full working day")
                .isFalse();
        assertThat(isOver("2025-10-03", "2025-10-01", "2025-10-07")).isTrue();
    }

    @Test
    void withoutATermNobodyIsEverTooLate() {
        assertThat(isOver("2025-09-22", null, "2999-01-01")).isFalse();
    }

    private static boolean isOver(String gevraagd, @Nullable String uiterlijk, String vandaag) {
        var dag = uiterlijk == null ? null : LocalDate.parse(uiterlijk);
        return new Bedenktijd(LocalDate.parse(gevraagd), dag).isVoorbij(KALENDER, LocalDate.parse(vandaag));
    }
}
