package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the commands do is what the table says, for everybody, in every toestand. */
class RechtenTest extends Rechtenhuis {
    @Autowired
    Redenen redenen;

    private final Map<Cel, Integer> gedaan = new HashMap<>();

    Stream<String> handelingen() {
        return tabel.handelingen().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("handelingen")
    void aCommandIsDoneByWhomTheTableSays(String handeling) {
        var verschillen = new ArrayList<String>();
        for (var wie : tabel.mensen())
            for (var toestand : Toestand.values()) {
                int verwacht = tabel.antwoord(handeling, wie, toestand);
                int gekregen = done(handeling, wie, toestand);
                if (verwacht != gekregen) verschillen.add(difference(handeling, wie, toestand, verwacht, gekregen));
            }
        assertThat(verschillen).isEmpty();
    }

    @Test
    void aNotaIsBegunByWhomTheTableSays() {
        assertThat(tabel.mensen())
                .allSatisfy(wie -> assertThat(tried(huis -> status(() -> huis.begin(huis.wie(wie.gebruiker())))))
                        .as("%s", wie)
                        .isEqualTo(tabel.antwoord("beginnen", wie)));
    }

    @Test
    void everyRowOfTheTableHasAReason() {
        assertThat(tabel.allRows()).allSatisfy(rij -> assertThat(rij.getLast()).isNotBlank());
    }

    @Test
    void everybodyOfTheDemoIsInTheTable() {
        var mensen = tabel.mensen().stream().map(Rechtentabel.Wie::gebruiker).toList();

        assertThat(doen.medewerkers().all())
                .extracting(Medewerker::gebruikersnaam)
                .hasSameElementsAs(mensen);
    }

    @Test
    void everyLineOfTheTableChangesSomething() {
        assertThat(tabel.regels()).hasSizeGreaterThan(30).allSatisfy(regel -> {
            var zonder = tabel.without(regel);
            assertThat(cells().anyMatch(cel -> zonder.antwoord(cel.handeling(), cel.wie(), cel.toestand())
                            != done(cel.handeling(), cel.wie(), cel.toestand())))
                    .as(regel)
                    .isTrue();
        });
    }

    private record Cel(String handeling, Rechtentabel.Wie wie, Toestand toestand) {}

    private Stream<Cel> cells() {
        return handelingen()
                .flatMap(handeling -> tabel.mensen().stream()
                        .flatMap(wie ->
                                Stream.of(Toestand.values()).map(toestand -> new Cel(handeling, wie, toestand))));
    }

    /** What really comes of it; tried once, for it leaves nothing behind. */
    private int done(String handeling, Rechtentabel.Wie wie, Toestand toestand) {
        return gedaan.computeIfAbsent(
                new Cel(handeling, wie, toestand),
                cel -> tried(
                        huis -> status(() -> huis.go(handeling, huis.wie(wie.gebruiker()), toestanden.in(toestand)))));
    }

    private int status(Supplier<Outcome<?>> poging) {
        try {
            return poging.get() instanceof Outcome.Refused<?>(var bezwaren)
                    ? redenen.status(bezwaren).value()
                    : Rechtentabel.GEDAAN;
        } catch (NotFound e) {
            return Rechtentabel.BESTAAT_NIET;
        }
    }
}
