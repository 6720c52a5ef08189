package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The product lives as long as requests end, or anybody who knocks is answered. */
class HartslagTest {
    private static final LongSupplier STIL = () -> 0;

    private final Verkeer verkeer = new Verkeer();
    private final List<String> gezegd = new ArrayList<>();
    private boolean antwoordt = true;
    private final Hartslag hartslag = new Hartslag(verkeer, () -> antwoordt, new Hartslag.Leven() {
        @Override
        public void say(boolean leeft) {
            gezegd.add(leeft ? "leeft" : "hangt");
        }

        @Override
        public void end() {
            gezegd.add("einde");
        }
    });

    @Test
    void nobodyInsideIsNoReasonWhileSomebodyWouldBeAnswered() {
        beat(10);
        assertThat(gezegd).isEmpty();
        antwoordt = false;
        beat(Hartslag.GEDULD);
        assertThat(gezegd).containsExactly("hangt");
    }

    @Test
    void slowLinesThatTakeAllPlacesAreNoReason() {
        var bytes = new AtomicLong();
        fill(bytes::get);
        for (var keer = 0; keer < 10; keer++) {
            bytes.incrementAndGet();
            hartslag.beat();
        }
        assertThat(gezegd).isEmpty();
    }

    @Test
    void somebodyWhoTakesLongIsNoReasonWhileOthersAreAnswered() {
        verkeer.enter(STIL);
        beat(10);
        assertThat(gezegd).isEmpty();
    }

    @Test
    void whenNobodyIsAnsweredItIsSaidAndInTheEndItEnds() {
        antwoordt = false;
        verkeer.enter(STIL);
        beat(Hartslag.GEDULD - 1);
        assertThat(gezegd).isEmpty();
        beat(1);
        assertThat(gezegd).containsExactly("hangt");
        beat(Hartslag.HOPELOOS - Hartslag.GEDULD);
        assertThat(gezegd).containsExactly("hangt", "einde");
    }

    @Test
    void whenAllPlacesAreTakenAndNoneComesFreeNobodyIsAnswered() {
        fill(() -> 0);
        beat(Hartslag.GEDULD);
        assertThat(gezegd).containsExactly("hangt");
    }

    @Test
    void oneAnswerBringsItBack() {
        antwoordt = false;
        verkeer.enter(STIL);
        beat(Hartslag.GEDULD);
        verkeer.leave(STIL);
        beat(1);
        assertThat(gezegd).containsExactly("hangt", "leeft");
    }

    private void fill(LongSupplier bytes) {
        IntStream.range(0, Verkeer.PLAATSEN).forEach(keer -> verkeer.enter(() -> bytes.getAsLong()));
        assertThat(verkeer.isVol()).isTrue();
    }

    private void beat(int keren) {
        for (var keer = 0; keer < keren; keer++) hartslag.beat();
    }
}
