package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nota.organisatie.Bezetting.Afwezigheid;
import nl.nota.organisatie.Bezetting.Houder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BezettingTest {
    private static final LocalDate EEN = LocalDate.of(2025, 10, 1);
    private static final LocalDate TIEN = LocalDate.of(2025, 10, 10);

    @Test
    void whoIsAwayWithoutAVervangerAnswersOnTheDayAfter() {
        var bezetting = of(houder("Sander", weg(EEN, TIEN, null)));
        assertThat(bezetting.from("HDFC", EEN)).isEqualTo(TIEN.plusDays(1));
        assertThat(bezetting.from("HDFC", EEN.minusDays(1))).isEqualTo(EEN.minusDays(1));
        assertThat(bezetting.from("DJZ", EEN)).isEqualTo(EEN);
    }

    @Test
    void whoHasAVervangerDelaysNothingAndIsNamedAllTheSame() {
        var bezetting = of(houder("Sander", weg(EEN, TIEN, "Eva")));
        assertThat(bezetting.from("HDFC", EEN)).isEqualTo(EEN);
        assertThat(bezetting.away("HDFC", EEN, EEN)).containsExactly(weg(EEN, TIEN, "Eva"));
    }

    @Test
    void aColleagueWhoIsThereMakesUpForIt() {
        var bezetting = of(houder("Sander", weg(EEN, TIEN, null)), houder("Yvonne"));
        assertThat(bezetting.from("HDFC", EEN)).isEqualTo(EEN);
        assertThat(bezetting.away("HDFC", EEN, TIEN)).isEmpty();
    }

    @Test
    void whenAllAreAwayTheFirstOneBackCounts() {
        var bezetting = of(
                houder("Sander", weg(EEN, TIEN, null)),
                houder("Yvonne", weg(EEN, EEN.plusDays(1), null), weg(EEN.plusDays(2), EEN.plusDays(4), null)));
        assertThat(bezetting.from("HDFC", EEN)).isEqualTo(EEN.plusDays(5));
    }

    @Test
    void anAbsenceThatIsOverOrComesAfterTheDecisionIsNotTold() {
        var bezetting = of(houder("Sander", weg(EEN, TIEN, null)));
        assertThat(bezetting.away("HDFC", TIEN.plusDays(1), TIEN.plusDays(9))).isEmpty();
        assertThat(bezetting.away("HDFC", EEN.minusDays(9), EEN.minusDays(1))).isEmpty();
    }

    private static Bezetting of(Houder... houders) {
        return new Bezetting(Map.of("HDFC", List.of(houders)));
    }

    private static Houder houder(String naam, Afwezigheid... weg) {
        return new Houder(naam, List.of(weg));
    }

    private static Afwezigheid weg(LocalDate begin, LocalDate eind, @Nullable String vervanger) {
        return new Afwezigheid(begin, eind, vervanger);
    }
}
