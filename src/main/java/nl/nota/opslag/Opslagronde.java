package nl.nota.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tidies up: takes away what nobody holds, and says what is held and not there. One node does so at a time. */
@Component
class Opslagronde {
    /** So long bytes wait for somebody to hold them; far longer than any upload takes. */
    static final Duration RESPIJT = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(Opslagronde.class);
    private static final int PER_KEER = 100;

    private final Inrichting inrichting;
    private final Bestanden bestanden;
    private final Clock clock;

    Opslagronde(Inrichting inrichting, Bestanden bestanden, Clock clock) {
        this.inrichting = inrichting;
        this.bestanden = bestanden;
        this.clock = clock;
    }

    /**
     * Takes away some of what nobody holds; answers whether there may be more. The bytes go while their row is locked
     * and before it is gone for good: whoever brings the same bytes waits, and a crash leaves a row for the next time.
     */
    @Transactional(rollbackFor = IOException.class)
    boolean tidy() throws IOException {
        if (!bestanden.mayTidy()) return false;
        var los = bestanden.lockLoose(clock.instant().minus(RESPIJT), PER_KEER);
        if (los.isEmpty()) return false;
        for (var sha256 : bestanden.strike(los)) inrichting.plaats().delete(sha256);
        return los.size() == PER_KEER;
    }

    /** Compares what is written down with what lies there; answers who holds what is missing. */
    @Transactional(rollbackFor = IOException.class)
    TreeSet<UUID> compare() throws IOException {
        var weg = new TreeSet<UUID>();
        if (!bestanden.mayTidy()) return weg;
        var aanwezig = new HashSet<String>();
        inrichting.plaats().list(aanwezig::add);
        var bekend = bestanden.all();
        aanwezig.stream().filter(sha256 -> !bekend.contains(sha256)).forEach(bestanden::adopt);
        bestanden.held().forEach((houder, sha256) -> {
            if (!aanwezig.contains(sha256)) weg.add(houder);
        });
        if (!weg.isEmpty()) LOG.error("NOTA-203 Stored files are missing: {}, of {}", weg.size(), weg);
        return weg;
    }

    /** Throws away what was left lying aside by a product that was killed. */
    void sweepKlad() throws IOException {
        if (!Files.isDirectory(inrichting.klad())) return;
        var grens = clock.instant().minus(RESPIJT);
        try (var bestanden = Files.newDirectoryStream(inrichting.klad())) {
            for (var een : bestanden)
                if (Files.getLastModifiedTime(een).toInstant().isBefore(grens)) Files.deleteIfExists(een);
        }
    }
}
