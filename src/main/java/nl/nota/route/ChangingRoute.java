package nl.nota.route;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody adds, drops, replaces or leaves out a party of a nota that is on its way, or gives it another day. */
@Service
public class ChangingRoute {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Wijzigingscontrole controle;
    private final Routewijzigingen wijzigingen;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    ChangingRoute(
            Dossiers dossiers,
            Routes routes,
            Wijzigingscontrole controle,
            Routewijzigingen wijzigingen,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.controle = controle;
        this.wijzigingen = wijzigingen;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Changes the route; the round is judged anew in the same transaction. */
    @Transactional
    public Outcome<UUID> change(Medewerker medewerker, Kenmerk kenmerk, Routeverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(verzoek.handeling().against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var route = routes.findByKenmerk(kenmerk).orElseThrow();
        redenen.addAll(controle.against(dossier, route, verzoek));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var wijziging = recorded(dossier, route, verzoek);
        route.change(verzoek);
        routes.save(route);
        events.publishEvent(new RouteGewijzigd(dossier, route));
        events.publishEvent(happened(dossier, wijziging));
        return Outcome.done(wijziging.id());
    }

    private Routewijziging recorded(Dossier dossier, Route route, Routeverzoek verzoek) {
        var wijziging = new Routewijziging(
                identiteiten.generateId(),
                route,
                verzoek,
                dossier.nota().versie().orElseThrow(),
                dossier.medewerker().id(),
                clock.instant());
        wijzigingen.save(wijziging);
        return wijziging;
    }

    private static Gebeurtenis happened(Dossier dossier, Routewijziging wijziging) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("wijziging", wijziging.id().toString());
        inhoud.put("soort", wijziging.soort().name());
        inhoud.put("onderdeel", wijziging.onderdeel());
        inhoud.put("halte", wijziging.halte());
        wijziging.vervanger().ifPresent(code -> inhoud.put("door", code));
        wijziging.uiterlijk().ifPresent(dag -> inhoud.put("uiterlijk", dag.toString()));
        wijziging.opGezagVan().ifPresent(code -> inhoud.put("opGezagVan", code));
        if (!wijziging.reden().isEmpty()) inhoud.put("reden", wijziging.reden());
        inhoud.put("fase", dossier.nota().fase().name());
        return dossier.happened("ROUTE_GEWIJZIGD", null, inhoud);
    }
}
