package nl.nota.openbaarmaking;

import java.util.Map;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down that an embargo is over. The public can read the nota from its second on, whether or not this ran then:
 * what was missed is caught up, each once, by whichever node comes first.
 */
@Component
class Embargoronde {
    private final Publicatiestanden standen;
    private final Openbaarmakingspad pad;
    private final Dossiers dossiers;
    private final TransactionTemplate transactie;

    Embargoronde(Publicatiestanden standen, Openbaarmakingspad pad, Dossiers dossiers, TransactionTemplate transactie) {
        this.standen = standen;
        this.pad = pad;
        this.dossiers = dossiers;
        this.transactie = transactie;
    }

    /** Each nota in a transaction of its own. */
    void run() {
        standen.reached().stream()
                .map(Publicatiestand::kenmerk)
                .distinct()
                .forEach(kenmerk -> transactie.executeWithoutResult(bezig -> settle(kenmerk)));
    }

    /** Of one nota, before anything else is done with it. */
    @Transactional
    public void settle(Kenmerk kenmerk) {
        dossiers.hold(kenmerk);
        standen.reached().stream()
                .filter(een -> een.kenmerk().equals(kenmerk))
                .forEach(een -> pad.reached(een, een.door(), "EMBARGO_VERSTREKEN", Map.of()));
    }
}
