package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Work that more than one node does at the same instant, or that one node does not finish. */
public final class Tegelijk implements AutoCloseable {
    private static final int GEDULD = 30;

    private final CountDownLatch bezig = new CountDownLatch(1);
    private final CountDownLatch weg = new CountDownLatch(1);
    private final ExecutorService knoop = Executors.newSingleThreadExecutor();

    /** Each of so many nodes does this, begun together. */
    public static void each(int knopen, Runnable werk) throws Exception {
        var begin = new CyclicBarrier(knopen);
        Callable<Void> taak = () -> {
            begin.await(GEDULD, TimeUnit.SECONDS);
            werk.run();
            return null;
        };
        try (var alle = Executors.newFixedThreadPool(knopen)) {
            for (var klaar : alle.invokeAll(
                    IntStream.range(0, knopen).mapToObj(i -> taak).toList())) klaar.get();
        }
    }

    /** Another node begins this, and comes as far as {@link #stall()}. */
    public Future<?> begin(Runnable werk) throws InterruptedException {
        var taak = knoop.submit(werk);
        assertThat(bezig.await(GEDULD, TimeUnit.SECONDS)).isTrue();
        return taak;
    }

    /** Where that node stays until it may go on. */
    public void stall() {
        bezig.countDown();
        try {
            assertThat(weg.await(GEDULD, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It may go on. */
    public void letGo() {
        weg.countDown();
    }

    @Override
    public void close() {
        letGo();
        knoop.close();
    }
}
