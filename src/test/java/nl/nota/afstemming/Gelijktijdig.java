package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets people act at the same instant, each on a connection of their own: whoever has opened a transaction waits until
 * all the others have one open too, or are through without. Whether they were truly open together is then measured.
 */
public final class Gelijktijdig implements AutoCloseable {
    private static final int MEESTE = 6;
    private static final int SECONDEN = 60;
    private static final ThreadLocal<@Nullable Deelnemer> DEELNEMER = new ThreadLocal<>();

    private final ExecutorService threads = Executors.newFixedThreadPool(MEESTE);
    private final ConfigurableTransactionManager transacties;
    private final Luisteraar luisteraar = new Luisteraar();
    private int mogelijk;
    private int samen;
    private int verloren;

    public Gelijktijdig(ApplicationContext context) {
        transacties = context.getBean(ConfigurableTransactionManager.class);
        listeners(true);
    }

    /** What one of them got, and between which moments the transaction was open; both 0 when there was none. */
    public record Uitslag(Outcome<?> outcome, long begin, long eind) {
        public boolean isDone() {
            return outcome instanceof Outcome.Done;
        }

        boolean meets(Uitslag ander) {
            return ander != this && begin > 0 && begin < ander.eind && ander.begin < eind;
        }
    }

    public List<Uitslag> act(List<Callable<Outcome<?>>> handelingen) throws InterruptedException, ExecutionException {
        var afspraak = new Phaser(handelingen.size());
        var lopend = handelingen.stream()
                .map(handeling -> threads.submit(() -> new Deelnemer(afspraak).act(handeling)))
                .toList();
        var uitslagen = new ArrayList<Uitslag>();
        for (var een : lopend) uitslagen.add(await(een));
        count(uitslagen);
        return uitslagen;
    }

    private static Uitslag await(Future<Uitslag> een) throws InterruptedException, ExecutionException {
        try {
            return een.get(SECONDEN, TimeUnit.SECONDS);
        } catch (TimeoutException stil) {
            var draden = Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                    .filter(draad -> draad.getThreadName().startsWith("pool-"))
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"));
            throw new AssertionError("Somebody has not come back after " + SECONDEN + " seconds:\n" + draden, stil);
        }
    }

    /** One lost when its transaction was open before that of another who was done ended, and ended after it. */
    private void count(List<Uitslag> uitslagen) {
        mogelijk++;
        if (uitslagen.stream().anyMatch(een -> uitslagen.stream().anyMatch(een::meets))) samen++;
        if (uitslagen.stream()
                .anyMatch(een -> uitslagen.stream()
                        .anyMatch(ander -> een.meets(ander) && ander.isDone() && een.eind() > ander.eind())))
            verloren++;
    }

    /** How often people acted together. */
    public int mogelijk() {
        return mogelijk;
    }

    /** Tells how often they truly did, and does not believe it when that is too seldom. */
    public void report(String wat) {
        System.out.printf(
                "%s: %d keer tegelijk, %d keer waren hun transacties samen open, %d keer kwam er een na een ander%n",
                wat, mogelijk, samen, verloren);
        assertThat(samen * 2).as("%s: together", wat).isGreaterThanOrEqualTo(mogelijk);
        assertThat(verloren * 5).as("%s: after another", wat).isGreaterThanOrEqualTo(mogelijk);
    }

    @Override
    public void close() {
        listeners(false);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDEN, TimeUnit.SECONDS)) threads.shutdownNow();
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }

    private void listeners(boolean erbij) {
        var alle = new ArrayList<>(transacties.getTransactionExecutionListeners());
        alle.removeIf(Luisteraar.class::isInstance);
        if (erbij) alle.add(luisteraar);
        transacties.setTransactionExecutionListeners(alle);
    }

    /** Somebody who takes part, from the first transaction that is opened to the end of the last one. */
    private static final class Deelnemer {
        private final Phaser afspraak;
        private long begin;
        private long eind;

        Deelnemer(Phaser afspraak) {
            this.afspraak = afspraak;
        }

        Uitslag act(Callable<Outcome<?>> handeling) throws Exception {
            DEELNEMER.set(this);
            try {
                var outcome = handeling.call();
                return new Uitslag(outcome, begin, eind);
            } finally {
                DEELNEMER.remove();
                if (begin == 0) afspraak.arriveAndDeregister();
            }
        }

        void opened() {
            if (begin > 0) return;
            begin = System.nanoTime();
            int fase = afspraak.arrive();
            try {
                afspraak.awaitAdvanceInterruptibly(fase, SECONDEN / 2, TimeUnit.SECONDS);
            } catch (InterruptedException | TimeoutException fout) {
                throw new IllegalStateException("The others did not come", fout);
            }
        }
    }

    private static final class Luisteraar implements TransactionExecutionListener {
        @Override
        public void afterBegin(TransactionExecution transactie, @Nullable Throwable fout) {
            var wie = DEELNEMER.get();
            if (wie != null && fout == null) wie.opened();
        }

        @Override
        public void afterCommit(TransactionExecution transactie, @Nullable Throwable fout) {
            ended();
        }

        @Override
        public void afterRollback(TransactionExecution transactie, @Nullable Throwable fout) {
            ended();
        }

        private static void ended() {
            var wie = DEELNEMER.get();
            if (wie != null) wie.eind = System.nanoTime();
        }
    }
}
