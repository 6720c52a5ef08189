package nl.nota.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeestdagenTest {
    /** Copied by hand from the calendar on the wall, without the two that are always a Sunday. */
    private static final List<String> MET_DE_HAND = List.of(
            "2024-01-01",
            "2024-04-01",
            "2024-04-27",
            "2024-05-05",
            "2024-05-09",
            "2024-05-20",
            "2024-12-25",
            "2024-12-26",
            "2025-01-01",
            "2025-04-21",
            "2025-04-26",
            "2025-05-05",
            "2025-05-29",
            "2025-06-09",
            "2025-12-25",
            "2025-12-26",
            "2026-01-01",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-17",
            "2027-12-25",
            "2027-12-26");

    @Test
    void theHolidaysOfFourYearsAreThoseOfTheCalendarOnTheWall() {
        var berekend = IntStream.rangeClosed(2024, 2027)
                .boxed()
                .flatMap(jaar -> Feestdagen.in(jaar).entrySet().stream())
                .filter(dag -> !dag.getValue().startsWith("eerste p"))
                .map(dag -> dag.getKey().toString())
                .toList();
        assertThat(berekend).isEqualTo(MET_DE_HAND);
    }

    @Test
    void theKingsBirthdayIsNotKeptOnASunday() {
        assertThat(Feestdagen.in(2025)).containsKey(LocalDate.of(2025, 4, 26)).doesNotContainKey(sunday(2025));
        assertThat(Feestdagen.in(2031)).containsKey(LocalDate.of(2031, 4, 26)).doesNotContainKey(sunday(2031));
        assertThat(Feestdagen.in(2012)).containsKey(LocalDate.of(2012, 4, 30));
        assertThat(IntStream.rangeClosed(2014, 2200).mapToObj(FeestdagenTest::koningsdag))
                .allSatisfy(dag -> assertThat(dag.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY));
    }

    @Test
    void easterIsASundayBetweenTheTwentySecondOfMarchAndTheTwentyFifthOfApril() {
        assertThat(IntStream.rangeClosed(1600, 2600).mapToObj(Feestdagen::pasen))
                .allSatisfy(dag -> assertThat(dag)
                        .isBetween(
                                dag.withMonth(3).withDayOfMonth(22),
                                dag.withMonth(4).withDayOfMonth(25)))
                .allSatisfy(dag -> assertThat(dag.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY));
        assertThat(IntStream.of(1818, 1943, 1954, 1981, 2000, 2008, 2038, 2049, 2076)
                        .mapToObj(jaar -> Feestdagen.pasen(jaar).toString()))
                .containsExactly(
                        "1818-03-22",
                        "1943-04-25",
                        "1954-04-18",
                        "1981-04-19",
                        "2000-04-23",
                        "2008-03-23",
                        "2038-04-25",
                        "2049-04-18",
                        "2076-04-19");
    }

    @Test
    void bevrijdingsdagIsAHolidayEveryYearAndGoodFridayNever() {
        assertThat(IntStream.rangeClosed(2024, 2033).mapToObj(Feestdagen::in))
                .allSatisfy(dagen -> assertThat(dagen.values()).contains("Bevrijdingsdag"));
        assertThat(Feestdagen.in(2025)).doesNotContainKey(LocalDate.of(2025, 4, 18));
    }

    private static LocalDate sunday(int jaar) {
        return LocalDate.of(jaar, 4, 27);
    }

    private static LocalDate koningsdag(int jaar) {
        return Feestdagen.in(jaar).entrySet().stream()
                .filter(dag -> dag.getValue().equals("Koningsdag"))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
