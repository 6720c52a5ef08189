package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people do every day costs no more clicks and seconds than the table allows. */
@BrowserTest
class BudgettenJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @Test
    void everyTaskHasABudgetAndAJourneyAndStaysWithinIt(Browser browser) {
        var taken = Taken.alle();
        var tabel = new ArrayList<String>();
        var teDuur = new ArrayList<String>();
        assertThat(taken)
                .containsOnlyKeys(Budget.alle().stream().map(Budget::naam).toList());
        for (var budget : Budget.alle()) {
            clean.clean();
            var meting = taken.get(budget.naam())
                    .doe(new Schouwburg(house, browser, Stand.MUIS))
                    .meting();
            tabel.add(budget.row(meting));
            if (!budget.holds(meting)) teDuur.add(budget.row(meting));
        }
        System.out.println(String.join("\n", tabel));
        assertThat(teDuur).as("over budget").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOETSENBORD", "ZONDER_JAVASCRIPT", "SMAL"})
    void whatEverybodyMustBeAbleToDoIsDoneInEveryOtherWayToo(Stand stand, Browser browser) {
        var mislukt = new ArrayList<String>();
        Stream.of(Taken.kern()).flatMap(java.util.List::stream).forEach(naam -> {
            clean.clean();
            try {
                Taken.alle().get(naam).doe(new Schouwburg(house, browser, stand));
            } catch (AssertionError | RuntimeException fout) {
                mislukt.add(naam + ": " + fout.getMessage());
            }
        });
        assertThat(mislukt).isEmpty();
    }
}
