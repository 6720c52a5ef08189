package nl.nota.opslag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has a file from outside taken apart in a process of its own, which stays within 256 MB and a few seconds of work and
 * knows nothing of the product but its classes. Two at a time in the whole product; others wait.
 */
@Component
public class Kindproces {
    private static final Logger LOG = LoggerFactory.getLogger(Kindproces.class);
    private static final int TEGELIJK = 2;
    private static final int WACHTTIJD = 60;
    /** How long the process may take with its start, on a machine that has much to do. */
    private static final Duration UITERLIJK = Duration.ofSeconds(25);

    private static final int GROOTSTE_ANTWOORD = 24 * 1024 * 1024;

    private final Semaphore plaatsen = new Semaphore(TEGELIJK, true);
    private final Duration uiterlijk;

    @Autowired
    public Kindproces() {
        this(UITERLIJK);
    }

    /** With another patience. */
    public Kindproces(Duration uiterlijk) {
        this.uiterlijk = uiterlijk;
    }

    /** How the process ended. */
    public enum Einde {
        KLAAR,
        /** Its time was up. */
        LANG,
        /** It needed more memory than it had. */
        ZWAAR,
        /** It broke. */
        MISLUKT,
        /** It was never started: others were busy for too long. */
        DRUK
    }

    /**
     * What came of it.
     *
     * @param antwoord what it said until its end
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Uitslag(Einde einde, byte[] antwoord) {}

    /**
     * Runs this work on these bytes.
     *
     * @param werk whose main does it, by {@link Kindwerk}
     */
    public Uitslag run(Class<?> werk, List<String> opdracht, byte[] bestand) {
        var alles = new ArrayList<>(Kindopdracht.java(werk));
        alles.addAll(opdracht);
        return run(alles, bestand);
    }

    /** Runs this command, to its end or to the end of its time. */
    public Uitslag run(List<String> opdracht, byte[] bestand) {
        try {
            if (!plaatsen.tryAcquire(WACHTTIJD, TimeUnit.SECONDS)) return new Uitslag(Einde.DRUK, new byte[0]);
            try {
                return start(opdracht, bestand);
            } finally {
                plaatsen.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Uitslag(Einde.DRUK, new byte[0]);
        } catch (IOException e) {
            LOG.warn("A file could not be taken apart: {}", e.getClass().getSimpleName());
            return new Uitslag(Einde.MISLUKT, new byte[0]);
        }
    }

    private Uitslag start(List<String> opdracht, byte[] bestand) throws IOException, InterruptedException {
        var bouwer = new ProcessBuilder(opdracht)
                .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        bouwer.environment().clear();
        var proces = bouwer.start();
        try {
            var voeder = Thread.ofPlatform().daemon().start(() -> feed(proces, bestand));
            var antwoord = new Antwoord(proces);
            var lezer = Thread.ofPlatform().daemon().start(antwoord);
            var klaar = proces.waitFor(uiterlijk);
            if (!klaar) kill(proces);
            lezer.join();
            voeder.join();
            var einde = klaar ? end(proces.exitValue()) : Einde.LANG;
            if (einde != Einde.KLAAR) LOG.warn("Taking a file apart ended with {}", einde);
            return new Uitslag(einde, antwoord.bytes);
        } finally {
            kill(proces);
        }
    }

    private static Einde end(int uitgang) {
        return switch (uitgang) {
            case 0 -> Einde.KLAAR;
            case Kindwerk.TE_LANG -> Einde.LANG;
            case Kindwerk.TE_ZWAAR -> Einde.ZWAAR;
            default -> Einde.MISLUKT;
        };
    }

    private static void kill(Process proces) {
        proces.descendants().forEach(ProcessHandle::destroyForcibly);
        proces.destroyForcibly();
    }

    private static void feed(Process proces, byte[] bestand) {
        try (OutputStream in = proces.getOutputStream()) {
            in.write(bestand);
        } catch (IOException e) {
            LOG.debug("The process took no more of the file");
        }
    }

    /** What the process says, up to a size. */
    private static final class Antwoord implements Runnable {
        private final Process proces;
        private byte[] bytes = new byte[0];

        Antwoord(Process proces) {
            this.proces = proces;
        }

        @Override
        public void run() {
            try {
                bytes = proces.getInputStream().readNBytes(GROOTSTE_ANTWOORD);
            } catch (IOException e) {
                LOG.debug("The process was cut off");
            }
        }
    }
}
