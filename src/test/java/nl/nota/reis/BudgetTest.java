package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The table of budgets is whole, and what became wider than the design says why. */
class BudgetTest {
    private static final ClassPathResource WIJZIGINGEN = new ClassPathResource("nl/nota/reis/budget-wijzigingen.md");

    @Test
    void everyBudgetHasAJourneyAndEveryJourneyABudget() {
        assertThat(Taken.alle())
                .containsOnlyKeys(Budget.alle().stream().map(Budget::naam).toList());
    }

    /** Three for each of the seven roles that the first table of the design names. */
    @Test
    void everyTaskOfTheDesignIsInTheTable() {
        assertThat(Budget.alle())
                .filteredOn(een -> een.ontwerp().klikken() < Integer.MAX_VALUE)
                .hasSize(21);
    }

    @Test
    void whatIsWiderThanTheDesignHasAReasonAndNothingElseHas() throws IOException {
        var redenen = WIJZIGINGEN
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> regel.startsWith("| ") && regel.contains(";"))
                .map(regel ->
                        Arrays.stream(regel.split("\\|")).map(String::strip).toList())
                .toList();
        assertThat(redenen).allSatisfy(rij -> assertThat(rij.get(4)).hasSizeGreaterThan(20));
        assertThat(redenen)
                .extracting(rij -> List.of(rij.get(1), rij.get(2), rij.get(3)))
                .containsExactlyInAnyOrderElementsOf(Budget.alle().stream()
                        .filter(Budget::isSoftened)
                        .map(een -> List.of(een.naam(), words(een.ontwerp()), words(een.in(Stand.MUIS))))
                        .toList());
    }

    @Test
    void aMetingCountsByTheKeystrokeLevelModel() {
        var meting = new Meting();
        meting.think();
        meting.click();
        assertThat(meting.seconden()).isCloseTo(2.65, within(1e-9));
        meting.write("acht tek");
        assertThat(meting.seconden()).isCloseTo(3.05, within(1e-9));
        assertThat(meting.schrijven()).isCloseTo(2.24, within(1e-9));
        meting.press();
        assertThat(meting.seconden()).isCloseTo(3.33, within(1e-9));
        meting.doubleClick();
        assertThat(meting.seconden()).isCloseTo(5.23, within(1e-9));
        assertThat(meting.activaties()).isEqualTo(3);
        meting.begin();
        meting.click();
        assertThat(meting.seconden()).isCloseTo(1.3, within(1e-9));
        meting.begin();
        meting.tap();
        meting.write("x");
        meting.tap();
        assertThat(meting.seconden()).as("a finger goes nowhere").isCloseTo(2.4, within(1e-9));
    }

    private static String words(Budget.Grens grens) {
        var seconden = grens.seconden() == Double.MAX_VALUE ? "" : ", " + Math.round(grens.seconden()) + " s";
        return grens.klikken() + " kl" + seconden;
    }
}
