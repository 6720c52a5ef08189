package nl.nota.rechten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.PackingTas;
import nl.nota.besluit.Tasgreep;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
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
    private static final int HANDEN = 2;

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

    private final Map<String, Medewerker> mensen = new ConcurrentHashMap<>();
    private final Map<Kenmerk, Versienummer> versies = new ConcurrentHashMap<>();

    Commandos doen;
    Toestanden toestanden;
    Instant gebouwd;
    /** Of EZ by the vervanger, today. */
    UUID vervanging;

    @BeforeAll
    void build() {
        clock.set(Instant.now());
        database.clean();
        Extra.remove(database);
        Extra.bring(database);
        vervanging = Extra.replace(database, new Vervangen(database.owner(), medewerkers, LocalDate.now(clock)));
        doen = beans.createBean(Commandos.class);
        toestanden = new Toestanden(doen, clock);
        for (var toestand : Toestand.values()) {
            Extra.readIn(database, toestanden.in(toestand));
            doen.opening().open(doen.wie("r-audit"), toestanden.in(toestand), "Een onderzoek.");
        }
        Toestanden.done(beans.getBean(PackingTas.class)
                .pack(
                        doen.wie("kabinet"),
                        "MINDEF",
                        Tasgreep.TOEVOEGEN,
                        List.of(toestanden.in(Toestand.BIJ_MINDEF)),
                        ""));
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

    /** Goes by all toestanden, two at a time: each has a nota of its own, so that nobody waits for another. */
    static void inEach(Consumer<Toestand> wat) {
        try (var handen = Executors.newFixedThreadPool(HANDEN)) {
            var werk = Arrays.stream(Toestand.values())
                    .map(toestand -> handen.submit(() -> wat.accept(toestand)))
                    .toList();
            for (var een : werk) een.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the person was when the house was built; what is asked of the house reads the rights anew. */
    Medewerker wie(Rechtentabel.Wie wie) {
        return mensen.computeIfAbsent(wie.gebruiker(), doen::wie);
    }

    /** The last versie of a nota of the house. */
    Versienummer gelezen(Kenmerk nota) {
        return versies.computeIfAbsent(nota, een -> doen.versie("audit", een));
    }

    static String difference(Object wat, Rechtentabel.Wie wie, Toestand toestand, int verwacht, int gekregen) {
        return "%s door %s, %s: verwacht %d, gekregen %d".formatted(wat, wie, toestand, verwacht, gekregen);
    }
}
