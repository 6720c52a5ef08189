package nl.nota.koudestart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.util.Throwables;

/** Twelve people who knock from the moment that the port opens, each with a habit, until told to stop. */
final class Bestorming implements AutoCloseable {
    private static final int KLANTEN = 12;

    private final AtomicInteger antwoorden = new AtomicInteger();
    private final CountDownLatch klaar = new CountDownLatch(1);
    private final List<Thread> klanten = new ArrayList<>();
    private final String nota;

    private Bestorming(int poort) throws IOException {
        nota = Files.readString(Path.of("src/main/resources/voorbeeld/MINDEF20250034347.txt"));
        for (var nummer = 0; nummer < KLANTEN; nummer++) {
            var gewoonte = Gewoonte.values()[nummer % Gewoonte.values().length];
            klanten.add(Thread.ofPlatform().daemon().name("klant-" + nummer).start(() -> knock(gewoonte, poort)));
        }
    }

    static Bestorming begin(int poort) throws IOException {
        return new Bestorming(poort);
    }

    /** Lets them go on for so long; how many answers they had by then. */
    int last(long seconden) throws InterruptedException {
        if (klaar.await(seconden, TimeUnit.SECONDS)) throw new IllegalStateException("They stopped by themselves");
        return antwoorden.get();
    }

    /** They are shown the door, whatever they wait for. */
    @Override
    public void close() {
        klaar.countDown();
        klanten.forEach(Thread::interrupt);
    }

    private void knock(Gewoonte gewoonte, int poort) {
        while (klaar.getCount() > 0) {
            try (var klant = new Klant(poort, nota, antwoorden)) {
                while (klaar.getCount() > 0) gewoonte.once(klant);
            } catch (IOException | InterruptedException | IllegalStateException e) {
                // Nobody answers yet, or no longer: that is for who asks afterwards to find.
                if (klaar.getCount() > 0 && Throwables.getRootCause(e) instanceof InterruptedException) return;
            }
        }
    }
}
