package nl.nota.opmerking;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller takes the proposed words over into the concept. */
@Service
public class TakingVoorstel {
    private final Dossiers dossiers;
    private final Openstaand openstaand;
    private final OpmerkingOvernames overnames;
    private final Voorstelplaats plaats;
    private final EditingConcept editing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingVoorstel(
            Dossiers dossiers,
            Openstaand openstaand,
            OpmerkingOvernames overnames,
            Voorstelplaats plaats,
            EditingConcept editing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.openstaand = openstaand;
        this.overnames = overnames;
        this.plaats = plaats;
        this.editing = editing;
        this.events = events;
        this.clock = clock;
    }

    /** Writes them in the place of exactly the words they were proposed for, or nothing at all. */
    @Transactional
    public Outcome<UUID> take(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return switch (openstaand.find(dossier, id, OpmerkingHandeling.OVERNEMEN, Openstaand::closed)) {
            case Outcome.Refused<Gesprek>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Gesprek>(var gesprek) -> take(dossier, gesprek.opmerking());
        };
    }

    private Outcome<UUID> take(Dossier dossier, Opmerking opmerking) {
        return switch (plaats.of(dossier, opmerking)) {
            case Outcome.Refused<Wijzigingsvoorstel>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Wijzigingsvoorstel>(var wijziging) ->
                switch (editing.save(dossier.medewerker(), dossier.kenmerk(), wijziging)) {
                    case Outcome.Refused<Bewaard>(var redenen) -> Outcome.refused(redenen);
                    case Outcome.Done<Bewaard> bewaard -> keep(dossier, opmerking);
                };
        };
    }

    private Outcome<UUID> keep(Dossier dossier, Opmerking opmerking) {
        overnames.save(
                new OpmerkingOvername(opmerking.id(), dossier.medewerker().id(), clock.instant()));
        events.publishEvent(Kringspoor.happened(dossier, opmerking, "VOORSTEL_OVERGENOMEN", Map.of()));
        return Outcome.done(opmerking.id());
    }
}
