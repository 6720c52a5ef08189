package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people do every day costs no more clicks and seconds than the table allows, however they work. */
@TakesLong(150)
@BrowserTest
class BudgettenJourney {
    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @ParameterizedTest
    @EnumSource
    void everyTaskStaysWithinItsBudget(Stand stand, Browser browser) {
        var schouwburg = new Schouwburg(house, browser, stand);
        var taken = Taken.alle();
        var tabel = new ArrayList<String>();
        var teDuur = new ArrayList<String>();
        var mislukkingen = new ArrayList<Throwable>();
        for (var budget : due(stand)) {
            clean.clean();
            try {
                var meting = taken.get(budget.naam()).doe(schouwburg).meting();
                tabel.add(budget.row(stand, meting));
                if (!budget.in(stand).holds(meting)) teDuur.add(budget.row(stand, meting));
            } catch (AssertionError | RuntimeException mislukt) {
                teDuur.add(stand + " " + budget.naam() + ": " + mislukt.getMessage());
                mislukkingen.add(mislukt);
                browser.screenshotAll("failed-" + stand + "-" + budget.naam().replaceAll("\\W+", "-"));
            }
        }
        System.out.println(String.join("\n", tabel));
        assertThat(teDuur)
                .as("over budget")
                .withFailMessage(() -> teDuur
                        + mislukkingen.stream()
                                .map(Throwables::getStackTrace)
                                .collect(Collectors.joining("\n", "\n", "")))
                .isEmpty();
    }

    /** By mouse and by keyboard all; the other two ways share the work, and in the long run do all of it too. */
    private static List<Budget> due(Stand stand) {
        var alle = Budget.alle();
        if (stand == Stand.MUIS || stand == Stand.TOETSENBORD || Boolean.getBoolean("nota.lang")) return alle;
        var eerste = stand == Stand.SMAL ? 1 : 0;
        return IntStream.range(0, alle.size())
                .filter(rij -> rij % 2 == eerste)
                .mapToObj(alle::get)
                .toList();
    }
}
