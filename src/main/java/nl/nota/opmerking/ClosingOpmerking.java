package nl.nota.opmerking;

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
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circle of an opmerking, or the steller, says that it is dealt with. */
@Service
public class ClosingOpmerking {
    private final Dossiers dossiers;
    private final Openstaand openstaand;
    private final OpmerkingAfrondingen afrondingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingOpmerking(
            Dossiers dossiers,
            Openstaand openstaand,
            OpmerkingAfrondingen afrondingen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.openstaand = openstaand;
        this.afrondingen = afrondingen;
        this.events = events;
        this.clock = clock;
    }

    /** Closes it; it stays to be read. */
    @Transactional
    public Outcome<UUID> close(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return switch (openstaand.find(
                dossier, id, OpmerkingHandeling.OPMERKEN, gesprek -> against(dossier, gesprek))) {
            case Outcome.Refused<Gesprek>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Gesprek>(var gesprek) -> keep(dossier, gesprek.opmerking());
        };
    }

    static List<Reden> against(Dossier dossier, Gesprek gesprek) {
        var redenen = new ArrayList<>(Openstaand.closed(gesprek));
        redenen.addAll(OpmerkingHandeling.againstClosing(dossier, gesprek.opmerking()));
        return redenen;
    }

    private Outcome<UUID> keep(Dossier dossier, Opmerking opmerking) {
        afrondingen.save(
                new OpmerkingAfronding(opmerking.id(), dossier.medewerker().id(), clock.instant()));
        events.publishEvent(Kringspoor.happened(dossier, opmerking, "OPMERKING_AFGEROND", Map.of()));
        return Outcome.done(opmerking.id());
    }
}
