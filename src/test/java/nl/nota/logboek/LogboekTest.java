package nl.nota.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Gebeurtenis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NotaTest
class LogboekTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CleanDatabase database;

    private TransactionTemplate transactie;

    /** The transactions of the product: those of JPA. */
    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transactie = new TransactionTemplate(manager);
    }

    @BeforeEach
    @AfterEach
    void clean() {
        database.clean();
    }

    @Autowired
    private Logboek logboek;

    @Autowired
    private Ketencontrole ketencontrole;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasDoneIsReadBackAsItWasWritten() {
        publish(new Gebeurtenis(
                "T1",
                "AFGESTEMD",
                "ez",
                "EZ",
                2,
                "sha256:ab",
                Map.of("oordeel", "AKKOORD", "voorwaarden", List.of(1))));
        publish(new Gebeurtenis("T1", "INGETROKKEN", "opsteller", null, null, null, Map.of()));
        var trail = logboek.trail("T1");
        assertThat(trail).extracting(Regel::nr).containsExactly(1, 2);
        var eerste = trail.getFirst();
        assertThat(eerste.namens()).isEqualTo("EZ");
        assertThat(eerste.versie()).isEqualTo(2);
        assertThat(eerste.inhoud()).isEqualTo(Map.of("oordeel", "AKKOORD", "voorwaarden", List.of(1)));
        assertThat(eerste.vorige()).isEqualTo("0".repeat(64));
        assertThat(trail.getLast().vorige()).isEqualTo(eerste.ketenhash());
        assertThat(trail.getLast().namens()).isNull();
        assertThat(trail.getLast().versie()).isNull();
        assertThat(ketencontrole.check("T1"))
                .isEqualTo(new Uitslag.Ongeschonden(2, trail.getLast().ketenhash()));
    }

    @Test
    void aKetenInWhichNothingWasDoneIsWhole() {
        assertThat(logboek.trail("NIETS")).isEmpty();
        assertThat(ketencontrole.check("NIETS")).isEqualTo(new Uitslag.Ongeschonden(0, "0".repeat(64)));
    }

    @Test
    void aGebeurtenisOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(gebeurtenis("T2")))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(logboek.trail("T2")).isEmpty();
    }

    @Test
    void aCommandThatFailsAfterwardsLeavesNoRow() {
        transactie.executeWithoutResult(status -> {
            events.publishEvent(gebeurtenis("T3"));
            status.setRollbackOnly();
        });
        publish(gebeurtenis("T3"));
        assertThat(logboek.trail("T3")).extracting(Regel::nr).containsExactly(1);
    }

    @Test
    void aGebeurtenisThatCannotBeWrittenUndoesTheWholeCommand() {
        var onschrijfbaar = new Gebeurtenis("T4", "INGEDIEND", "opsteller", null, null, null, Map.of("bedrag", 0.5));
        assertThatThrownBy(() -> transactie.executeWithoutResult(status -> {
                    events.publishEvent(gebeurtenis("T4"));
                    events.publishEvent(onschrijfbaar);
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(logboek.trail("T4")).isEmpty();
    }

    @Test
    void severalWritersOnOneKetenQueueAndAllSucceed() throws Exception {
        int writers = 8;
        int each = 50;
        var samen = new CyclicBarrier(writers);
        Callable<Void> writer = () -> {
            samen.await();
            for (int i = 0; i < each; i++) publish(gebeurtenis("T5"));
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var klaar : threads.invokeAll(Collections.nCopies(writers, writer))) klaar.get();
        }
        assertThat(logboek.trail("T5"))
                .extracting(Regel::nr)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, writers * each).boxed().toList());
        assertThat(ketencontrole.check("T5"))
                .isInstanceOfSatisfying(
                        Uitslag.Ongeschonden.class, u -> assertThat(u.aantal()).isEqualTo(writers * each));
    }

    @Test
    void theAuditorReadsAllKetensPageByPage() {
        for (String keten : List.of("zz-1", "zz-2", "zz-3")) publish(gebeurtenis(keten));
        publish(gebeurtenis("zz-2"));
        var eerste = logboek.ketens("zz", 2);
        assertThat(eerste).extracting(Keten::naam).containsExactly("zz-1", "zz-2");
        assertThat(eerste.getLast().aantal()).isEqualTo(2);
        assertThat(logboek.ketens("zz-2", 2)).extracting(Keten::naam).containsExactly("zz-3");
        assertThat(logboek.ketens(null, 1)).hasSize(1);
    }

    @Test
    void theApplicationCannotChangeWhatWasWritten() {
        publish(gebeurtenis("T6"));
        for (String tabel : List.of("gebeurtenis", "gebeurtenis_inhoud", "keten")) {
            for (String poging : List.of("UPDATE %s SET keten = keten", "DELETE FROM %s", "TRUNCATE %s CASCADE")) {
                assertThatThrownBy(() -> jdbc.sql(poging.formatted(tabel)).update())
                        .as(poging, tabel)
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(() ->
                        jdbc.sql("INSERT INTO keten VALUES ('T7', 1, '\\x00')").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theApplicationCannotForkAKeten() {
        publish(gebeurtenis("T8"));
        String vork = """
            INSERT INTO gebeurtenis (keten, n, tijd, soort, door, inhoud_vast, vorige, ketenhash)
            SELECT keten, n + :sprong, tijd, soort, door, inhoud_vast, inhoud_vast, ketenhash
            FROM gebeurtenis WHERE keten = 'T8'
            """;
        for (int sprong : new int[] {1, 2}) {
            assertThatThrownBy(() -> jdbc.sql(vork).param("sprong", sprong).update())
                    .hasStackTraceContaining("does not follow the end of its keten");
        }
    }

    private void publish(Gebeurtenis gebeurtenis) {
        transactie.executeWithoutResult(status -> events.publishEvent(gebeurtenis));
    }

    private static Gebeurtenis gebeurtenis(String keten) {
        return new Gebeurtenis(keten, "INGEDIEND", "opsteller", null, 1, "sha256:00", Map.of("partijen", "EZ"));
    }
}
