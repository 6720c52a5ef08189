package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.bericht.Zetstand.Akkoord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One cause is one message to a person, and nothing of it is hidden behind something else. */
class BundelTest {
    private static final UUID WIE = new UUID(1, 1);
    private static final LocalDate VRIJDAG = LocalDate.of(2026, 3, 6);

    private final Bundel bundel = new Bundel(WIE);

    @Test
    void whereNothingChangedThereIsNoMessage() {
        bundel.moved(turn(Taak.AFSTEMMEN, "EZ", VRIJDAG), turn(Taak.AFSTEMMEN, "EZ", VRIJDAG));
        assertThat(bundel.mededeling()).isEmpty();
    }

    @Test
    void whoAnswersForTwoCodesIsAskedForBothByTheFirstDay() {
        bundel.asks(turn(Taak.AFSTEMMEN, "OCW", VRIJDAG.plusDays(3)));
        bundel.asks(turn(Taak.AFSTEMMEN, "EZ", VRIJDAG));
        assertThat(told().kern()).isEqualTo(new Nieuws(Berichtsoort.BEURT, Taak.AFSTEMMEN, "EZ en OCW"));
        assertThat(told().uiterlijk()).isEqualTo(VRIJDAG);
        assertThat(told().ook()).isEmpty();
    }

    @Test
    void whatLapsedForOneCodeAndHoldsForAnotherIsBothTold() {
        bundel.add(Berichtsoort.AKKOORD_MEEGENOMEN, akkoord("OCW"));
        bundel.add(Berichtsoort.AKKOORD_VERVALLEN, akkoord("EZ", "Kernpunten"));
        bundel.add(Berichtsoort.AKKOORD_VERVALLEN, akkoord("KGG", "Kernpunten", "Aan"));
        bundel.asks(turn(Taak.OPNIEUW_AFSTEMMEN, "EZ", null));
        bundel.asks(turn(Taak.OPNIEUW_AFSTEMMEN, "KGG", null));
        assertThat(told().kern())
                .isEqualTo(new Nieuws(Berichtsoort.AKKOORD_VERVALLEN, Taak.OPNIEUW_AFSTEMMEN, "EZ en KGG"));
        assertThat(told().plaatsen()).containsExactly("Kernpunten", "Aan");
        assertThat(told().ook()).containsExactly(new Nieuws(Berichtsoort.AKKOORD_MEEGENOMEN, null, "OCW"));
    }

    @Test
    void aBezwaarDoesNotHideALapse() {
        bundel.add(Berichtsoort.BEZWAAR, akkoord("HDFC"));
        bundel.add(Berichtsoort.AKKOORD_VERVALLEN, akkoord("EZ"));
        assertThat(told().kern().soort()).isEqualTo(Berichtsoort.AKKOORD_VERVALLEN);
        assertThat(told().ook()).containsExactly(new Nieuws(Berichtsoort.BEZWAAR, null, "HDFC"));
    }

    @Test
    void theEndOfTheRoundDoesNotHideTheBezwaarItEndsWith() {
        bundel.add(Berichtsoort.AFGESTEMD, "");
        bundel.add(Berichtsoort.BEZWAAR, akkoord("HDFC"));
        bundel.asks(turn(Taak.AANBIEDEN, "", null));
        assertThat(told().kern()).isEqualTo(new Nieuws(Berichtsoort.AFGESTEMD, Taak.AANBIEDEN, ""));
        assertThat(told().ook()).containsExactly(new Nieuws(Berichtsoort.BEZWAAR, null, "HDFC"));
    }

    @Test
    void anotherTaskIsAskedBesides() {
        bundel.asks(turn(Taak.OPNIEUW_AFSTEMMEN, "EZ", null));
        bundel.asks(turn(Taak.AFSTEMMEN, "OCW", VRIJDAG));
        assertThat(told().kern()).isEqualTo(new Nieuws(Berichtsoort.BEURT, Taak.AFSTEMMEN, "OCW"));
        assertThat(told().ook()).containsExactly(new Nieuws(Berichtsoort.BEURT, Taak.OPNIEUW_AFSTEMMEN, "EZ"));
    }

    @Test
    void aTermThatMovedIsToldWithItsNewDay() {
        bundel.moved(turn(Taak.AFSTEMMEN, "EZ", null), turn(Taak.AFSTEMMEN, "EZ", VRIJDAG));
        assertThat(told().kern()).isEqualTo(new Nieuws(Berichtsoort.TERMIJN_GEWIJZIGD, Taak.AFSTEMMEN, "EZ"));
        assertThat(told().uiterlijk()).isEqualTo(VRIJDAG);
    }

    @Test
    void whatIsToldBesidesComesBackAsItWasWritten() {
        for (var nieuws : List.of(
                new Nieuws(Berichtsoort.BEURT, Taak.AFDOEN, "EZ en OCW"), new Nieuws(Berichtsoort.AFGESTEMD, null, "")))
            assertThat(Nieuws.read(nieuws.write())).isEqualTo(nieuws);
    }

    private Mededeling told() {
        return bundel.mededeling().orElseThrow();
    }

    private static Akkoord akkoord(String code, String... plaatsen) {
        return new Akkoord(code, "VEROUDERD", false, List.of(plaatsen));
    }

    private static Verteld.Beurt turn(Taak taak, String wie, @Nullable LocalDate uiterlijk) {
        return new Verteld.Beurt(new Verteld.Sleutel(WIE, taak, wie, ""), uiterlijk, Instant.EPOCH);
    }
}
