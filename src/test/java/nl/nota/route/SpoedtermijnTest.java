package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Kalender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpoedtermijnTest {
    private static final LocalDate MAANDAG = LocalDate.of(2025, 9, 29);
    private static final Kalender KALENDER = new Kalender(List.of());

    @Test
    void halfOfTheWorkingDaysThatAreLeftStaysAndAtLeastOne() {
        assertThat(nearer("2025-10-06")).isEqualTo("2025-10-02");
        assertThat(nearer("2025-10-03")).isEqualTo("2025-10-01");
        assertThat(nearer("2025-09-30")).isEqualTo("2025-09-30");
        assertThat(nearer("2025-09-29")).isEqualTo("2025-09-29");
        assertThat(nearer("2025-09-01")).isEqualTo("2025-09-01");
    }

    @Test
    void whoWasGivenNoDayHasHalfTheUsualTermFromTheHalteBefore() {
        var partijen = List.of(party(1, "EZ", null), party(2, "HDFC", null), party(1, "OCW", "2025-10-08"));
        assertThat(Spoedtermijn.chosen(partijen, KALENDER, MAANDAG))
                .extracting(Partij::onderdeel, een -> String.valueOf(een.uiterlijk()))
                .containsExactly(tuple("EZ", "2025-10-02"), tuple("HDFC", "2025-10-13"), tuple("OCW", "2025-10-08"));
    }

    @Test
    void underWayEveryDayThatLiesAheadComesNearerAndNobodyIsLeftOut() {
        var route = Proefroute.past(
                List.of(party(1, "EZ", "2025-10-06"), party(1, "OCW", null), party(1, "HDFC", "2025-09-30")));
        var verzoek = new Routeverzoek(
                Wijzigsoort.SPOED, "EZ", null, 0, Set.of(), null, false, false, "Het debat is morgen.", null);
        var stappen = Spoedtermijn.steps(verzoek, route, KALENDER, MAANDAG);
        assertThat(stappen)
                .extracting(Routeverzoek::soort, Routeverzoek::onderdeel, een -> String.valueOf(een.uiterlijk()))
                .containsExactly(tuple(Wijzigsoort.SPOED, "", "null"), tuple(Wijzigsoort.TERMIJN, "EZ", "2025-10-02"));
        stappen.forEach(route::change);
        assertThat(route.spoed()).contains("Het debat is morgen.");
        assertThat(route.partijen()).extracting(Partij::onderdeel).containsExactly("EZ", "OCW", "HDFC");
        assertThat(route.partij("EZ").orElseThrow().uiterlijk()).isEqualTo("2025-10-02");
    }

    private static LocalDate nearer(String uiterlijk) {
        return Spoedtermijn.nearer(LocalDate.parse(uiterlijk), KALENDER, MAANDAG);
    }

    private static Partij party(int halte, String code, @Nullable String uiterlijk) {
        return new Partij(halte, code, Set.of(), uiterlijk == null ? null : LocalDate.parse(uiterlijk), true);
    }
}
