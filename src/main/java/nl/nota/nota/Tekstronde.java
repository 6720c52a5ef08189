package nl.nota.nota;

import java.io.IOException;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bestandsopening.Geopend;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import nl.nota.opslag.Opslag;
import nl.nota.opslag.Opslagfout;
import nl.nota.opslag.Opslagweg;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the text of the bijlagen that lay there before texts were kept, or of which the text was lost. */
@Component
class Tekstronde {
    private static final Logger LOG = LoggerFactory.getLogger(Tekstronde.class);
    private static final int PER_KEER = 20;

    private final Opslag opslag;
    private final Bestandsopening opening;

    Tekstronde(Opslag opslag, Bestandsopening opening) {
        this.opslag = opslag;
        this.opening = opening;
    }

    /** One that cannot be had now waits for a next round. */
    void run() {
        for (var houder : opslag.unread(PER_KEER)) {
            try {
                read(houder);
            } catch (IOException | Opslagfout | Opslagweg e) {
                LOG.warn("The text of bijlage {} cannot be read now", houder);
            }
        }
    }

    private void read(UUID houder) throws IOException {
        var bytes = opslag.open(houder);
        if (bytes.isEmpty()) return;
        try (var in = bytes.get();
                var klad = opslag.take(in, Bestandsontvangst.GROOTSTE)) {
            switch (opening.open(klad.pad(), "")) {
                case Outcome.Done<Geopend>(var geopend) -> opslag.remember(klad.sha256(), geopend.tekst());
                case Outcome.Refused<Geopend>(var redenen) -> refused(houder, klad.sha256(), redenen.getFirst());
            }
        }
    }

    private void refused(UUID houder, String sha256, Reden reden) {
        if (reden.code().equals(Bestandsopening.DRUK)) return;
        if (reden.code().equals(Bestandsopening.STAATSGEHEIM))
            LOG.error("NOTA-303 Bijlage {} bears the marking of a state secret", houder);
        opslag.remember(sha256, Bestandstekst.without(Stand.MISLUKT));
    }
}
