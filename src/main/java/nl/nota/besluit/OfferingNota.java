package nl.nota.besluit;

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

/** The steller or the secretariaat offers what was agreed to the bewindspersonen (aanbieden). */
@Service
public class OfferingNota {
    private final Dossiers dossiers;
    private final Routes routes;
    private final OpeningBesluit opening;
    private final ApplicationEventPublisher events;

    OfferingNota(Dossiers dossiers, Routes routes, OpeningBesluit opening, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.opening = opening;
        this.events = events;
    }

    /** Sends exactly the versie that was looked at to the bewindspersonen. */
    @Transactional
    public Outcome<Versienummer> offer(Medewerker medewerker, Kenmerk kenmerk, Versienummer gelezen) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(BesluitHandeling.AANBIEDEN.against(dossier));
        if (redenen.isEmpty() && !dossier.nota().isCurrent(gelezen))
            redenen.add(Reden.achterhaald("besluit.reden.andere-versie", gelezen.nummer()));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        opening.open(dossier, routes.findByKenmerk(kenmerk).orElseThrow());
        events.publishEvent(dossier.happened("AANGEBODEN", null, Map.of()));
        return Outcome.done(gelezen);
    }
}
