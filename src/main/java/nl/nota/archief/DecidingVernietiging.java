package nl.nota.archief;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another than who proposed it decides on a list; what is decided is done in the same transaction, all of it or none.
 */
@Service
public class DecidingVernietiging {
    private final Dossiers dossiers;
    private final Archiefdossiers archief;
    private final Vernietigbaarheid vernietigbaarheid;
    private final Vernietigingsboek vernietigingen;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingVernietiging(
            Dossiers dossiers,
            Archiefdossiers archief,
            Vernietigbaarheid vernietigbaarheid,
            Vernietigingsboek vernietigingen,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.archief = archief;
        this.vernietigbaarheid = vernietigbaarheid;
        this.vernietigingen = vernietigingen;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Destroys what is on the list, or lays the list aside.
     *
     * @param reden why not; may be empty when it is destroyed
     */
    @Transactional
    public Outcome<UUID> decide(Medewerker medewerker, UUID id, boolean akkoord, String reden) {
        var redenen = new ArrayList<>(Archiefrecht.VERNIETIGING_VASTSTELLEN.against(medewerker));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        vernietigingen.lock(id);
        var lijst = vernietigingen.find(id).orElseThrow(NotFound::new);
        if (!lijst.isOpen()) redenen.add(Reden.achterhaald("archief.reden.al-besloten"));
        if (akkoord && lijst.door().equals(medewerker.id()))
            redenen.add(Reden.magNiet("archief.reden.zelf-voorgesteld"));
        if (!akkoord && reden.isBlank()) redenen.add(Reden.onjuist("archief.reden.afwijzen"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var gesloten = akkoord ? locked(medewerker, lijst) : List.<Dossier>of();
        gesloten.forEach(een -> redenen.addAll(vernietigbaarheid.against(archief.of(een))));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        vernietigingen.decide(id, akkoord, reden.strip(), medewerker.id(), clock.instant());
        gesloten.forEach(een -> destroy(id, een));
        events.publishEvent(ProposingVernietiging.happened(
                akkoord ? "VERNIETIGING_UITGEVOERD" : "VERNIETIGING_AFGEWEZEN", medewerker, id, lijst.regels()));
        return Outcome.done(id);
    }

    private List<Dossier> locked(Medewerker medewerker, Vernietigingslijst lijst) {
        return lijst.regels().stream()
                .map(een -> dossiers.lock(medewerker, new Kenmerk(een.kenmerk())))
                .toList();
    }

    /** The trail says so before its words go with the rest. */
    private void destroy(UUID lijst, Dossier dossier) {
        events.publishEvent(dossier.happened("VERNIETIGD", null, Map.of("lijst", lijst.toString())));
        entities.flush();
        entities.clear();
        vernietigingen.destroy(lijst, dossier.kenmerk());
    }
}
