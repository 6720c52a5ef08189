package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneOrderTest {
    @Test
    void whatTakesLongestStandsOutsideAndWhatIsShortKeepsItsOrderInTheMiddle() {
        var order = LaneOrder.order(List.of("a", "b 30", "c", "d 100", "e 60", "f"), LaneOrderTest::seconds);

        assertThat(order).containsExactly("d 100", "b 30", "a", "c", "f", "e 60");
    }

    private static int seconds(String named) {
        return named.length() == 1 ? 0 : Integer.parseInt(named.substring(2));
    }
}
