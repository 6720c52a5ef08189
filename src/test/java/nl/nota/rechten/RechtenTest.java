package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** What the commands do is what the table says, for everybody, in every toestand. */
@NotaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechtenTest {
    private final Rechtentabel tabel = new Rechtentabel();

    @Autowired
    CleanDatabase database;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Redenen redenen;

    private Commandos doen;
    private Toestanden toestanden;

    @BeforeAll
    void build() {
        database.clean();
        Extra.bring(database);
        doen = beans.createBean(Commandos.class);
        toestanden = new Toestanden(doen, database);
    }

    @AfterAll
    void empty() {
        database.clean();
        Extra.remove(database);
    }

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
                int gekregen = tried(handeling, wie, toestand);
                if (verwacht != gekregen)
                    verschillen.add("%s door %s, %s: verwacht %d, gekregen %d"
                            .formatted(handeling, wie, toestand, verwacht, gekregen));
            }
        assertThat(verschillen).isEmpty();
    }

    @Test
    void aNotaIsBegunByWhomTheTableSays() {
        assertThat(tabel.mensen()).allSatisfy(wie -> assertThat(
                        rolledBack(() -> doen.begin(doen.wie(wie.gebruiker()))))
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

        assertThat(doen.medewerkers().all()).extracting(een -> een.gebruikersnaam()).hasSameElementsAs(mensen);
    }

    private int tried(String handeling, Rechtentabel.Wie wie, Toestand toestand) {
        return rolledBack(() -> doen.go(handeling, doen.wie(wie.gebruiker()), toestanden.in(toestand)));
    }

    private int rolledBack(java.util.function.Supplier<Outcome<?>> poging) {
        return transactie.execute(status -> {
            status.setRollbackOnly();
            try {
                return poging.get() instanceof Outcome.Refused<?>(var bezwaren)
                        ? redenen.status(bezwaren).value()
                        : Rechtentabel.GEDAAN;
            } catch (NotFound e) {
                return 404;
            }
        });
    }
}
