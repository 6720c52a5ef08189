package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.nota.kern.Outcome;

/** Holds people at a barrier and lets them act at the same instant, each on a connection of their own. */
public final class Gelijktijdig implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(6);
    private int mogelijk;
    private int verloren;

    /** What one of them got, and between which moments. */
    public record Uitslag(Outcome<?> outcome, long begin, long eind) {
        public boolean isDone() {
            return outcome instanceof Outcome.Done;
        }
    }

    public List<Uitslag> act(List<Callable<Outcome<?>>> handelingen) throws InterruptedException, ExecutionException {
        var barrier = new CyclicBarrier(handelingen.size());
        var lopend = new ArrayList<Future<Uitslag>>();
        for (var handeling : handelingen)
            lopend.add(threads.submit(() -> {
                barrier.await();
                long begin = System.nanoTime();
                var outcome = handeling.call();
                return new Uitslag(outcome, begin, System.nanoTime());
            }));
        var uitslagen = new ArrayList<Uitslag>();
        for (var een : lopend) uitslagen.add(een.get());
        count(uitslagen);
        return uitslagen;
    }

    /**
     * A contender lost when it began before another was through, and ended after it: refused, or done as a later one.
     */
    private void count(List<Uitslag> uitslagen) {
        mogelijk++;
        boolean lost = uitslagen.stream()
                .anyMatch(een -> uitslagen.stream()
                        .anyMatch(ander -> ander != een
                                && ander.isDone()
                                && een.begin() < ander.eind()
                                && een.eind() > ander.eind()));
        if (lost) verloren++;
    }

    public int mogelijk() {
        return mogelijk;
    }

    public int verloren() {
        return verloren;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
