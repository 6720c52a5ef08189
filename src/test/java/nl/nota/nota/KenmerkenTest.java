package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A kenmerk is given out once, also when two ask for it at the same instant. */
@NotaTest
class KenmerkenTest {
    private static final Kenmerk GEWENST = new Kenmerk("MINDEF20250034347");

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CleanDatabase clean;

    @Autowired
    Kenmerken kenmerken;

    @BeforeEach
    void empty() {
        clean.clean();
    }

    @Test
    void whoWantsAKenmerkThatIsJustBeingGivenOutGetsAnother() throws Exception {
        var given = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> transaction.execute(status -> {
                var kenmerk = start();
                given.countDown();
                untilSomebodyWaits();
                return kenmerk;
            }));
            assertThat(given.await(20, TimeUnit.SECONDS)).isTrue();
            var second = people.submit(() -> transaction.execute(status -> start()));
            assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(GEWENST);
            assertThat(second.get(20, TimeUnit.SECONDS)).isNotEqualTo(GEWENST);
        }
    }

    @Test
    void aKenmerkThatCameInFromAFileIsPassedOver() {
        var vooruit = transaction.execute(status -> {
            var volgende = kenmerken.give(Optional.empty(), Kenmerkvorm.DEFENSIE);
            status.setRollbackOnly();
            return volgende;
        });
        assertThat(start(Optional.of(vooruit))).isEqualTo(vooruit);
        assertThat(start(Optional.empty())).isNotEqualTo(vooruit);
        assertThat(clean.owner()
                        .sql("SELECT gegeven FROM kenmerk_teller")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoAskTogetherEachGetTheirOwn() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var samen = new CountDownLatch(6);
            var gegeven = IntStream.range(0, 6)
                    .mapToObj(wie -> people.submit(() -> {
                        samen.countDown();
                        samen.await();
                        return start(Optional.empty());
                    }))
                    .toList();
            var verschillend = new HashSet<Kenmerk>();
            for (var een : gegeven) verschillend.add(een.get(20, TimeUnit.SECONDS));
            assertThat(verschillend).hasSize(6);
        }
    }

    private Kenmerk start() {
        return start(Optional.of(GEWENST));
    }

    private Kenmerk start(Optional<Kenmerk> gewenst) {
        var loop = new Notaloop(context);
        return Notaloop.done(loop.bean(StartingNota.class)
                .start(loop.who("opsteller"), Notaloop.inhoud("Er is iets."), gewenst, null));
    }

    private void untilSomebodyWaits() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!isWaitedFor()) {
            assertThat(System.nanoTime()).as("nobody waited").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private boolean isWaitedFor() {
        return clean.owner()
                .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }
}
