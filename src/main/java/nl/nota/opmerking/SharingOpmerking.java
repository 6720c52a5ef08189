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

/** The circle of an opmerking lets others read it. */
@Service
public class SharingOpmerking {
    private final Dossiers dossiers;
    private final Openstaand openstaand;
    private final OpmerkingDelingen delingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharingOpmerking(
            Dossiers dossiers,
            Openstaand openstaand,
            OpmerkingDelingen delingen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.openstaand = openstaand;
        this.delingen = delingen;
        this.events = events;
        this.clock = clock;
    }

    /** Shares it, with the answers it has; that is not taken back. */
    @Transactional
    public Outcome<UUID> share(Medewerker medewerker, Kenmerk kenmerk, UUID id, Deelkring met) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        return switch (openstaand.find(
                dossier, id, OpmerkingHandeling.OPMERKEN, gesprek -> against(dossier, gesprek, met))) {
            case Outcome.Refused<Gesprek>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Gesprek>(var gesprek) -> keep(dossier, gesprek.opmerking(), met);
        };
    }

    static List<Reden> against(Dossier dossier, Gesprek gesprek, Deelkring met) {
        var redenen = new ArrayList<Reden>();
        var opmerking = gesprek.opmerking();
        redenen.addAll(OpmerkingHandeling.againstSharing(dossier, opmerking));
        if (!opmerking.isSubmitted(dossier.nota())) redenen.add(Reden.achterhaald("opmerking.reden.over-concept"));
        if (opmerking.kring().soort() == Kringsoort.OPSTELLERS && met == Deelkring.OPSTELLERS)
            redenen.add(Reden.onjuist("opmerking.reden.al-van-opstellers"));
        if (gesprek.gedeeldMet().contains(met) || gesprek.gedeeldMet().contains(Deelkring.ALLEN))
            redenen.add(Reden.achterhaald("opmerking.reden.al-gedeeld"));
        return redenen;
    }

    private Outcome<UUID> keep(Dossier dossier, Opmerking opmerking, Deelkring met) {
        delingen.save(
                new OpmerkingDeling(opmerking.id(), met, dossier.medewerker().id(), clock.instant()));
        events.publishEvent(Kringspoor.happened(dossier, opmerking, "OPMERKING_GEDEELD", Map.of("met", met.name())));
        return Outcome.done(opmerking.id());
    }
}
