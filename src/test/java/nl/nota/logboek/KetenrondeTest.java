package nl.nota.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.kern.Gebeurtenis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The check of the whole logboek finds a breach in whatever chain, and says honestly how far it is. */
@NotaTest
class KetenrondeTest {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Ketenronden ronden;

    @Autowired
    Ketenloop loop;

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    private Inbreker inbreker;

    @BeforeEach
    void threeKetensOfFive() {
        inbreker = new Inbreker(database);
        for (var keten : new String[] {"A", "B", "C"}) for (int i = 1; i <= 5; i++) publish(keten, i);
    }

    @AfterEach
    void restore() {
        inbreker.close();
    }

    @Test
    void whatIsWholeIsFoundWholeToItsEnd() {
        check();
        assertThat(ronden.last())
                .isEqualTo(ronden.lastWhole())
                .hasValueSatisfying(een -> assertThat(een)
                        .extracting(Ketenronde::uitslag, Ketenronde::ketens, Ketenronde::regels, Ketenronde::gebroken)
                        .containsExactly(Ketenronde.Slot.ONGESCHONDEN, 3, 15L, 0));
    }

    @Test
    void eachBreachIsCountedAlsoOfAKetenThatLostItsEndOrAllItsRows() {
        inbreker.run("UPDATE gebeurtenis SET door = 'ocw' WHERE keten = 'A' AND n = 3");
        inbreker.run("DELETE FROM keten WHERE keten = 'B'");
        inbreker.run("DELETE FROM gebeurtenis_inhoud WHERE keten = 'C'");
        inbreker.run("DELETE FROM gebeurtenis WHERE keten = 'C'");
        check();
        assertThat(ronden.last())
                .hasValueSatisfying(een -> assertThat(een)
                        .extracting(Ketenronde::uitslag, Ketenronde::ketens, Ketenronde::gebroken)
                        .containsExactly(Ketenronde.Slot.GEBROKEN, 3, 3));
    }

    @Test
    void oneRunsAtATimeAndOneThatWentSilentIsOver() {
        var eerste = ronden.begin().orElseThrow();
        assertThat(ronden.begin()).isEmpty();
        assertThat(stand()).isEqualTo(Ketenronde.Stand.BEZIG);
        clock.advance(Ketenronde.STIL.plus(Duration.ofSeconds(1)));
        assertThat(stand()).isEqualTo(Ketenronde.Stand.AFGEBROKEN);

        var tweede = ronden.begin().orElseThrow();
        loop.run(eerste);
        assertThat(stand()).isEqualTo(Ketenronde.Stand.BEZIG);
        loop.run(tweede);
        assertThat(stand()).isEqualTo(Ketenronde.Stand.ONGESCHONDEN);
    }

    private Ketenronde.Stand stand() {
        return ronden.last().orElseThrow().stand(clock.instant());
    }

    private void check() {
        loop.run(ronden.begin().orElseThrow());
    }

    private void publish(String keten, int i) {
        transactie.executeWithoutResult(status -> events.publishEvent(
                new Gebeurtenis(keten, "AFGESTEMD", "ez", "EZ", 1, "sha256:0" + i, Map.of("i", i))));
    }
}
