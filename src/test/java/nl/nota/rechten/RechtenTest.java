package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
                int gekregen = tried(
                        huis -> status(() -> huis.go(handeling, huis.wie(wie.gebruiker()), toestanden.in(toestand))));
                if (verwacht != gekregen)
                    verschillen.add(difference(handeling, wie, toestand, verwacht, gekregen));
            }
        assertThat(verschillen).isEmpty();
    }

    @Test
    void aNotaIsBegunByWhomTheTableSays() {
        assertThat(tabel.mensen()).allSatisfy(wie -> assertThat(
                        tried(huis -> status(() -> huis.begin(huis.wie(wie.gebruiker())))))
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
