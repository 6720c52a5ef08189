package nl.nota.afstemming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A party takes its last answer back, or who recorded one for a party outside does. A round that is then not complete
 * any more opens again; one that only waited for a voorwaarde of the party closes.
 */
@Service
public class WithdrawingAfstemming {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Intrekkingen intrekkingen;
    private final Intrekkingscontrole controle;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawingAfstemming(
            Dossiers dossiers,
            Routes routes,
            Intrekkingen intrekkingen,
            Intrekkingscontrole controle,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.intrekkingen = intrekkingen;
        this.controle = controle;
        this.afsluiting = afsluiting;
        this.events = events;
        this.clock = clock;
    }

    /** All reasons against taking this answer back now, whatever for. */
    @Transactional(readOnly = true)
    public List<Reden> against(Dossier dossier, UUID id) {
        return controle.against(dossier, id);
    }

    /** Takes this answer back; it must be the last one of its party. */
    @Transactional
    public Outcome<UUID> withdraw(Medewerker medewerker, Kenmerk kenmerk, UUID id, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = controle.against(dossier, id, reden);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var afstemming = controle.find(kenmerk, id).orElseThrow();
        var isVastgelegd = controle.isRecorded(dossier, afstemming);
        var nu = clock.instant();
        intrekkingen.save(new Intrekking(id, reden.strip(), dossier.optreden(afstemming.onderdeel()), nu));
        var afloop = afsluiting.settle(dossier, routes.findByKenmerk(kenmerk).orElseThrow(), nu);
        events.publishEvent(dossier.happened(
                isVastgelegd ? "EXTERN_TERUGGENOMEN" : "AFSTEMMING_INGETROKKEN",
                afstemming.onderdeel(),
                Map.of(
                        "afstemming",
                        id.toString(),
                        "gelezen",
                        afstemming.gelezen().nummer(),
                        "heropend",
                        afloop == Afloop.HEROPEND,
                        "voltooid",
                        afloop.isVoltooid())));
        return Outcome.done(id);
    }
}
