package nl.nota.archief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** From now on a dossier is kept whatever its term (bewaarstop), for instance while a request under the Woo runs. */
@Service
public class StoppingVernietiging {
    private final Dossiers dossiers;
    private final Archiefboek boek;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    StoppingVernietiging(
            Dossiers dossiers,
            Archiefboek boek,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.boek = boek;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Keeps it, for a reason. */
    @Transactional
    public Outcome<UUID> stop(Medewerker medewerker, Kenmerk kenmerk, Bewaarstop.Soort soort, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(ArchiefHandeling.BEWAARSTOP_ZETTEN.against(dossier));
        if (reden.isBlank()) redenen.add(Reden.onjuist("archief.reden.bewaarstop"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var id = identiteiten.generateId();
        var door = medewerker.id();
        boek.stop(new Bewaarstop(id, kenmerk.waarde(), soort, reden.strip(), door, clock.instant(), null));
        events.publishEvent(dossier.happened("BEWAARSTOP_GEZET", null, Map.of("soort", soort.name())));
        return Outcome.done(id);
    }
}
