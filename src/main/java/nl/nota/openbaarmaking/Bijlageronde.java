package nl.nota.openbaarmaking;

import nl.nota.nota.Dossiers;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the public files of what was redacted, so that they are there when somebody comes to release it. */
@Component
class Bijlageronde {
    private static final Logger LOG = LoggerFactory.getLogger(Bijlageronde.class);

    private final Openbaarmakingsstappen stappen;
    private final Medewerkers medewerkers;
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Bijlagevoorbeelden voorbeelden;
    private final TransactionTemplate transactie;

    Bijlageronde(
            Openbaarmakingsstappen stappen,
            Medewerkers medewerkers,
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Bijlagevoorbeelden voorbeelden,
            TransactionTemplate transactie) {
        this.stappen = stappen;
        this.medewerkers = medewerkers;
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.voorbeelden = voorbeelden;
        this.transactie = transactie;
    }

    /** As seen by who was done with it: what that person may not see any more waits. */
    void run() {
        for (var stap : stappen.redacted()) {
            try {
                medewerkers
                        .find(stap.door())
                        .map(wie ->
                                transactie.execute(bezig -> lakdossiers.of(dossiers.visibleTo(wie, stap.kenmerk()))))
                        .ifPresent(voorbeelden::prepare);
            } catch (NotFound e) {
                LOG.info("The public files of a nota wait for somebody who may see it");
            }
        }
    }
}
