package nl.nota.inlezen;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has a file from outside taken apart in a process of its own, which stays within 256 MB and five seconds of work and
 * knows nothing of the product but its classes. Two at a time; others wait.
 */
@Component
class Leesproces {
    private static final Logger LOG = LoggerFactory.getLogger(Leesproces.class);
    private static final int TEGELIJK = 2;
    private static final int WACHTTIJD = 60;
    /** How long the process may take with its start, on a machine that has much to do. */
    private static final Duration UITERLIJK = Duration.ofSeconds(25);

    private static final int GROOTSTE_ANTWOORD = 24 * 1024 * 1024;

    private final Semaphore plaatsen = new Semaphore(TEGELIJK, true);
    private final Duration uiterlijk;

    @Autowired
    Leesproces() {
        this(UITERLIJK);
    }

    Leesproces(Duration uiterlijk) {
        this.uiterlijk = uiterlijk;
    }

    /** What stands on the sheets of the file, or why it is not read. */
    Outcome<Blad> read(String soort, byte[] bestand, @Nullable Wijzigingskeuze keuze) {
        return read(command(soort, keuze), bestand);
    }

    /** The same with another command. */
    Outcome<Blad> read(List<String> opdracht, byte[] bestand) {
        try {
            if (!plaatsen.tryAcquire(WACHTTIJD, TimeUnit.SECONDS)) return refused("inlezen.proces.druk");
            try {
                return run(opdracht, bestand);
            } finally {
                plaatsen.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused("inlezen.proces.druk");
        } catch (IOException e) {
            LOG.warn("A file could not be taken apart: {}", e.getClass().getSimpleName());
            return refused("inlezen.proces.mislukt");
        }
    }

    private static List<String> command(String soort, @Nullable Wijzigingskeuze keuze) {
        List<String> opdracht = new ArrayList<>(Leesopdracht.java());
        opdracht.add(soort);
        if (keuze != null) opdracht.add(keuze.name());
        return opdracht;
    }

    /** Runs the process to its end, or to the end of its time. */
    Outcome<Blad> run(List<String> opdracht, byte[] bestand) throws IOException, InterruptedException {
        ProcessBuilder bouwer = new ProcessBuilder(opdracht)
                .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        bouwer.environment().clear();
        Process proces = bouwer.start();
        try {
            Thread voeder = Thread.ofVirtual().start(() -> feed(proces, bestand));
            Antwoord antwoord = new Antwoord(proces);
            Thread lezer = Thread.ofVirtual().start(antwoord);
            boolean klaar = proces.waitFor(uiterlijk);
            if (!klaar) return ended("inlezen.proces.lang", Uitlezer.TE_LANG);
            lezer.join();
            voeder.join();
            return switch (proces.exitValue()) {
                case 0 -> blad(antwoord.bytes);
                case Uitlezer.TE_LANG -> ended("inlezen.proces.lang", Uitlezer.TE_LANG);
                case Uitlezer.TE_ZWAAR -> ended("inlezen.proces.zwaar", Uitlezer.TE_ZWAAR);
                default -> ended("inlezen.proces.mislukt", proces.exitValue());
            };
        } finally {
            kill(proces);
        }
    }

    private static Outcome<Blad> ended(String code, int uitgang) {
        LOG.warn("Taking a file apart ended with {}", uitgang);
        return refused(code);
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

    private static Outcome<Blad> blad(byte[] antwoord) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(antwoord));
        if (in.readBoolean()) return Outcome.done(Bladvorm.read(in));
        String code = Bladvorm.text(in);
        if (!code.startsWith("inlezen.")) return refused("inlezen.proces.mislukt");
        List<Object> waarden = new ArrayList<>();
        for (int i = Math.min(5, in.readInt()); i > 0; i--) {
            String waarde = Bladvorm.text(in);
            waarden.add(waarde.matches("[0-9]{1,9}") ? Integer.valueOf(waarde) : waarde);
        }
        return Outcome.refused(Reden.onjuist(code, waarden.toArray()));
    }

    private static Outcome<Blad> refused(String code) {
        return Outcome.refused(Reden.onjuist(code));
    }
}
