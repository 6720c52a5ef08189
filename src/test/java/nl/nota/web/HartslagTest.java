package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product lives as long as requests end, or anybody who knocks is answered. */
class HartslagTest {
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
    void nobodyInsideIsNoReasonToDie() {
        antwoordt = false;
        beat(10);
        assertThat(gezegd).isEmpty();
    }

    @Test
    void somebodyWhoTakesLongIsNoReasonWhileOthersAreAnswered() {
        verkeer.enter();
        beat(10);
        assertThat(gezegd).isEmpty();
    }

    @Test
    void whenNobodyIsAnsweredItIsSaidAndInTheEndItEnds() {
        antwoordt = false;
        verkeer.enter();
        beat(Hartslag.GEDULD - 1);
        assertThat(gezegd).isEmpty();
        beat(1);
        assertThat(gezegd).containsExactly("hangt");
        beat(Hartslag.HOPELOOS - Hartslag.GEDULD);
        assertThat(gezegd).containsExactly("hangt", "einde");
    }

    @Test
    void whenAllPlacesAreTakenAndNoneComesFreeNobodyIsAnswered() {
        while (verkeer.enter()) assertThat(verkeer.isLeeg()).isFalse();
        beat(Hartslag.GEDULD);
        assertThat(gezegd).containsExactly("hangt");
    }

    @Test
    void oneAnswerBringsItBack() {
        antwoordt = false;
        verkeer.enter();
        verkeer.enter();
        beat(Hartslag.GEDULD);
        verkeer.leave();
        beat(1);
        assertThat(gezegd).containsExactly("hangt", "leeft");
    }

    private void beat(int keren) {
        for (var keer = 0; keer < keren; keer++) hartslag.beat();
    }
}
