package nl.nota.besluit;

import java.time.Clock;
import java.util.List;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Sends a decided nota back (RETOUR) because something that was decided on must be worded otherwise. Who may ask for
 * that, and until when, is for the module whose work it stops (ADR 23).
 */
@Component
public class Besluitretour {
    private final Besluiten besluiten;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Besluitretour(Besluiten besluiten, IdGenerator identiteiten, Clock clock) {
        this.besluiten = besluiten;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * Records it as the last word on the versie that was decided on; that stays on record with all that was decided,
     * and the nota is a concept again.
     *
     * @param bewindspersoon the code that sends it back
     * @param namens user name of who is replaced, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Besluit record(Dossier dossier, String bewindspersoon, @Nullable String namens, String reden) {
        var nu = clock.instant();
        var versie = dossier.nota().versie().orElseThrow();
        var beslissing =
                new Beslissing(bewindspersoon, Besluitsoort.RETOUR, null, reden, null, List.of(), versie, namens, null);
        var wie = dossier.optreden(bewindspersoon, namens);
        var besluit = new Besluit(identiteiten.generateId(), dossier.kenmerk(), beslissing, wie, nu);
        besluiten.save(besluit);
        dossier.nota().become(Fase.CONCEPT, nu);
        return besluit;
    }
}
