package nl.nota.parafering;

import java.util.ArrayList;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steller or the secretariaat, or a medesteller while none of them is there, offers what was agreed (aanbieden): to
 * the line or, without one, to the bewindspersonen.
 */
@Service
public class OfferingNota {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Lijn lijn;
    private final ApplicationEventPublisher events;

    OfferingNota(Dossiers dossiers, Routes routes, Lijn lijn, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.lijn = lijn;
        this.events = events;
    }

    /** Sends exactly the versie that was looked at on its way up. */
    @Transactional
    public Outcome<Versienummer> offer(Medewerker medewerker, Kenmerk kenmerk, Versienummer gelezen) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(ParaferingHandeling.AANBIEDEN.against(dossier));
        if (redenen.isEmpty() && !dossier.nota().isCurrent(gelezen))
            redenen.add(Reden.achterhaald("parafering.reden.andere-versie", gelezen.nummer()));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        lijn.open(dossier, routes.findByKenmerk(kenmerk).orElseThrow());
        events.publishEvent(dossier.happened("AANGEBODEN", null, Map.of()));
        return Outcome.done(gelezen);
    }
}
