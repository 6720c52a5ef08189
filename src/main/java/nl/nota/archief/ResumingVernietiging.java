package nl.nota.archief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What kept a dossier longer than its term is over. */
@Service
public class ResumingVernietiging {
    private final Dossiers dossiers;
    private final Archiefboek boek;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumingVernietiging(Dossiers dossiers, Archiefboek boek, ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.boek = boek;
        this.events = events;
        this.clock = clock;
    }

    /** Lifts this bewaarstop, for a reason; one that was lifted before cannot be. */
    @Transactional
    public Outcome<UUID> resume(Medewerker medewerker, Kenmerk kenmerk, UUID bewaarstop, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(ArchiefHandeling.BEWAARSTOP_OPHEFFEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var stop = boek.stops(List.of(kenmerk)).stream()
                .filter(een -> een.id().equals(bewaarstop))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!stop.isOpen()) redenen.add(Reden.achterhaald("archief.reden.opgeheven"));
        if (reden.isBlank()) redenen.add(Reden.onjuist("archief.reden.bewaarstop"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        boek.lift(bewaarstop, reden.strip(), medewerker.id(), clock.instant());
        events.publishEvent(dossier.happened(
                "BEWAARSTOP_OPGEHEVEN", null, Map.of("soort", stop.soort().name())));
        return Outcome.done(bewaarstop);
    }
}
