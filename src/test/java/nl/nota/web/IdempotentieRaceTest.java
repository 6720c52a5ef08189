package nl.nota.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;

@NotaTest
class IdempotentieRaceTest {
    @Autowired
    private CleanDatabase database;

    @Autowired
    private DataSource toepassing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private IdempotentieWeigering weigering;

    private IdempotentieProef proef;

    @BeforeEach
    void start() {
        proef = new IdempotentieProef(database, toepassing, transactions, weigering);
    }

    @AfterEach
    void stop() {
        proef.close();
    }

    @Test
    void theSecondWaitsForTheFirstAndGetsItsAnswer() throws Exception {
        var binnen = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        proef.controller.halfway = () -> {
            binnen.countDown();
            awaitQuietly(verder);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var eerste = threads.submit(() -> send("k", "een"));
            assertThat(binnen.await(10, SECONDS)).isTrue();
            var tweede = threads.submit(() -> send("k", "een"));
            await().until(this::somebodyWaits);
            assertThat(tweede.isDone()).isFalse();
            verder.countDown();
            assertThat(tweede.get().getContentAsString())
                    .isEqualTo(eerste.get().getContentAsString())
                    .isEqualTo("gedaan, keer 1");
        }
        assertThat(proef.effects("een")).isEqualTo(1);
    }

    @Test
    void whenTheFirstIsUndoneTheSecondDoesIt() throws Exception {
        var binnen = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        proef.controller.halfway = () -> {
            if (binnen.getCount() == 0) return;
            binnen.countDown();
            awaitQuietly(verder);
            throw new IllegalStateException("gecrasht");
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var eerste = threads.submit(() -> send("k", "een"));
            assertThat(binnen.await(10, SECONDS)).isTrue();
            var tweede = threads.submit(() -> send("k", "een"));
            await().until(this::somebodyWaits);
            verder.countDown();
            assertThat(tweede.get().getContentAsString()).isEqualTo("gedaan, keer 2");
            assertThat(eerste).failsWithin(java.time.Duration.ofSeconds(10));
        }
        assertThat(proef.effects("een")).isEqualTo(1);
    }

    @Test
    void howeverManyComeAtOnceThereIsOneEffect() throws Exception {
        int samen = 6;
        var slag = new CyclicBarrier(samen);
        try (var threads = Executors.newFixedThreadPool(samen)) {
            for (int ronde = 0; ronde < 50; ronde++) {
                String sleutel = "k" + ronde;
                Callable<String> verzoek = () -> {
                    slag.await();
                    return send(sleutel, sleutel).getContentAsString();
                };
                for (var antwoord : threads.invokeAll(Collections.nCopies(samen, verzoek)))
                    assertThat(antwoord.get()).isEqualTo("gedaan, keer 1");
                assertThat(proef.effects(sleutel)).isEqualTo(1);
            }
        }
    }

    private MockHttpServletResponse send(String sleutel, String effect) throws Exception {
        return proef.perform(proef.as(
                "ez",
                post("/api/v1/proeven/gewoon")
                        .header("Idempotency-Key", sleutel)
                        .content(effect)));
    }

    private boolean somebodyWaits() {
        return proef.eigenaar
                .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            if (!latch.await(10, SECONDS)) throw new IllegalStateException("Nobody let the first go on");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
