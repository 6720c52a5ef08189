package nl.nota.bericht;

import java.util.List;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One nota of a round that the clock makes: held as a command holds it, in a transaction of its own. */
@Component
class Notaronde {
    private static final Logger LOG = LoggerFactory.getLogger(Notaronde.class);

    private final AanZetten aanZetten;
    private final Lezers lezers;
    private final TransactionTemplate transactie;

    Notaronde(AanZetten aanZetten, Lezers lezers, TransactionTemplate transactie) {
        this.aanZetten = aanZetten;
        this.lezers = lezers;
        this.transactie = transactie;
    }

    /** What has to be done with a nota that stands there, for these people. */
    interface Werk {
        void on(Zetstand stand, List<Dossier> allen);
    }

    /** What fails is tried again in the next round, and told to who runs the house. */
    @SuppressWarnings("IllegalCatch")
    void on(Kenmerk kenmerk, Werk werk) {
        try {
            transactie.executeWithoutResult(status -> lezers.lock(kenmerk)
                    .flatMap(nota -> aanZetten.of(kenmerk))
                    .ifPresent(stand -> werk.on(stand, lezers.of(stand.nota()))));
        } catch (RuntimeException e) {
            LOG.warn("{} waits for the next round: {}", kenmerk, e.getClass().getSimpleName(), e);
        }
    }
}
