package nl.nota.opslag;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What every process does that takes a file from outside apart: the file comes in, the answer goes out, and after so
 * many seconds it stops itself.
 */
public final class Kindwerk {
    /** The process ended because its time was up. */
    public static final int TE_LANG = 4;

    /** The process ended because it had no memory left; so Java itself ends it. */
    public static final int TE_ZWAAR = 3;

    private Kindwerk() {}

    /** The work itself; what was written and flushed arrives, also when the process must stop afterwards. */
    public interface Werk {
        void run(byte[] bestand, OutputStream antwoord) throws IOException;
    }

    /**
     * Does the work and ends this process.
     *
     * @param seconden how long it may take, once the file is in
     */
    public static void run(int seconden, Werk werk) throws IOException {
        var bestand = System.in.readAllBytes();
        watch(seconden);
        try (var uit = new FileOutputStream(FileDescriptor.out)) {
            werk.run(bestand, uit);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void watch(int seconden) {
        var wacht = new Thread(() -> {
            try {
                var klaar = new CountDownLatch(1).await(seconden, TimeUnit.SECONDS);
                Runtime.getRuntime().halt(klaar ? 0 : TE_LANG);
            } catch (InterruptedException e) {
                Runtime.getRuntime().halt(TE_LANG);
            }
        });
        wacht.setDaemon(true);
        wacht.start();
    }
}
