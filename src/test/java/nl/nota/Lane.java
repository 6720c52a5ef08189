package nl.nota;

import java.util.concurrent.ForkJoinWorkerThread;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Where a class of tests runs: two run at a time, each in a thread with a product, a database and a browser that the
 * other does not touch. What is static is of both: a test that changes that is isolated.
 *
 * @param number of the thread in its pool; no two threads that live have the same
 */
public record Lane(int number) implements ContextCustomizer {

    /** The lane of the running test. */
    public static Lane here() {
        return new Lane(Thread.currentThread() instanceof ForkJoinWorkerThread worker ? worker.getPoolIndex() : -1);
    }

    /** A product is shared by the tests of one lane only, as lanes differ. */
    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {}
}
