package nl.nota.rechten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A house with one nota in each toestand of the table, built once; whatever is tried in it leaves nothing behind. */
@NotaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Rechtenhuis {
    final Rechtentabel tabel = new Rechtentabel();

    @Autowired
    CleanDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TransactionTemplate transactie;

    Commandos doen;
    Toestanden toestanden;
    Instant gebouwd;

    @BeforeAll
    void build() {
        database.clean();
        Extra.remove(database);
        Extra.bring(database);
        Extra.replace(database, new Vervangen(database.owner(), medewerkers, LocalDate.now(clock)));
        doen = beans.createBean(Commandos.class);
        toestanden = new Toestanden(doen, clock);
        gebouwd = clock.instant();
    }

    @AfterAll
    void empty() {
        database.clean();
        Extra.remove(database);
    }

    /** What comes of it at the moment the house was built, in a transaction that is rolled back. */
    int tried(ToIntFunction<Commandos> poging) {
        clock.set(gebouwd);
        Integer uitkomst = transactie.execute(status -> {
            status.setRollbackOnly();
            return poging.applyAsInt(doen);
        });
        return uitkomst;
    }

    static String difference(Object wat, Rechtentabel.Wie wie, Toestand toestand, int verwacht, int gekregen) {
        return "%s door %s, %s: verwacht %d, gekregen %d".formatted(wat, wie, toestand, verwacht, gekregen);
    }
}
