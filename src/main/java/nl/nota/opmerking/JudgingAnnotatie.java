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
import org.springframework.util.IdGenerator;

/** Somebody says whether an annotation becomes public with the nota. */
@Service
public class JudgingAnnotatie {
    private final Dossiers dossiers;
    private final Openstaand openstaand;
    private final OpmerkingOpenbaarheden openbaarheden;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    JudgingAnnotatie(
            Dossiers dossiers,
            Openstaand openstaand,
            OpmerkingOpenbaarheden openbaarheden,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.openstaand = openstaand;
        this.openbaarheden = openbaarheden;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Adds what was said; the last one counts. */
    @Transactional
    public Outcome<UUID> judge(Medewerker medewerker, Kenmerk kenmerk, UUID id, Openbaarheid openbaarheid) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return switch (openstaand.find(
                dossier,
                id,
                OpmerkingHandeling.ANNOTATIE_BEOORDELEN,
                gesprek -> against(dossier, gesprek.opmerking(), openbaarheid))) {
            case Outcome.Refused<Gesprek>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Gesprek>(var gesprek) -> keep(dossier, gesprek.opmerking(), openbaarheid);
        };
    }

    private static List<Reden> against(Dossier dossier, Opmerking opmerking, Openbaarheid openbaarheid) {
        var redenen = new ArrayList<>(openbaarheid.against());
        if (!opmerking.isAnnotatie()) redenen.add(Reden.onjuist("opmerking.reden.geen-annotatie"));
        else redenen.addAll(OpmerkingHandeling.againstJudging(dossier, opmerking));
        return redenen;
    }

    private Outcome<UUID> keep(Dossier dossier, Opmerking opmerking, Openbaarheid openbaarheid) {
        openbaarheden.save(new OpmerkingOpenbaarheid(
                identiteiten.generateId(),
                opmerking.id(),
                openbaarheid,
                dossier.medewerker().id(),
                clock.instant()));
        events.publishEvent(
                Kringspoor.happened(dossier, opmerking, "ANNOTATIE_BEOORDEELD", Map.copyOf(openbaarheid.inhoud())));
        return Outcome.done(opmerking.id());
    }
}
