package nl.nota.opslag;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the scanner look at what it could not look at when it came in. */
@Component
class Scanronde {
    private static final Logger LOG = LoggerFactory.getLogger(Scanronde.class);
    private static final int PER_KEER = 50;

    private final Inrichting inrichting;
    private final Bestanden bestanden;

    Scanronde(Inrichting inrichting, Bestanden bestanden) {
        this.inrichting = inrichting;
        this.bestanden = bestanden;
    }

    /** Stops at the first that the scanner does not answer: it is still away, and the next round asks again. */
    void run() {
        var scanner = inrichting.scanner();
        if (scanner == null) return;
        for (var sha256 : bestanden.toScan(PER_KEER)) {
            switch (scan(scanner, sha256)) {
                case SCHOON -> bestanden.scanned(sha256, Scanstand.SCHOON);
                case BESMET -> {
                    LOG.error("NOTA-201 The virus scanner found something in a stored file");
                    bestanden.scanned(sha256, Scanstand.BESMET);
                }
                case TE_GROOT -> LOG.warn("A stored file is too large for the virus scanner");
                case WEG -> {
                    return;
                }
            }
        }
    }

    private Virusscanner.Bevinding scan(Virusscanner scanner, String sha256) {
        try (var in = new Toetsstroom(inrichting.plaats().open(sha256), sha256)) {
            return scanner.scan(in);
        } catch (IOException e) {
            LOG.error("NOTA-202 A stored file cannot be read to look for viruses", e);
            return Virusscanner.Bevinding.TE_GROOT;
        }
    }
}
