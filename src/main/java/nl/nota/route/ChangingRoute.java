package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Kalender;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Somebody adds, drops, replaces or leaves out a party of a nota that is on its way, gives it another day or a stricter
 * rule, or says that the nota cannot wait.
 */
@Service
public class ChangingRoute {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Wijzigingscontrole controle;
    private final Routewijzigingen wijzigingen;
    private final ApplicationEventPublisher events;
    private final Kalender kalender;
    private final IdGenerator identiteiten;
    private final Clock clock;

    ChangingRoute(
            Dossiers dossiers,
            Routes routes,
            Wijzigingscontrole controle,
            Routewijzigingen wijzigingen,
            ApplicationEventPublisher events,
            Kalender kalender,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.controle = controle;
        this.wijzigingen = wijzigingen;
        this.events = events;
        this.kalender = kalender;
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
        var wijzigingen = Spoedtermijn.steps(verzoek, route, kalender, LocalDate.now(clock)).stream()
                .map(stap -> apply(dossier, route, stap))
                .toList();
        routes.save(route);
        events.publishEvent(new RouteGewijzigd(dossier, route));
        events.publishEvent(happened(dossier, wijzigingen));
        return Outcome.done(wijzigingen.getFirst().id());
    }

    private Routewijziging apply(Dossier dossier, Route route, Routeverzoek stap) {
        var wijziging = recorded(dossier, route, stap);
        route.change(stap);
        return wijziging;
    }

    /** Who asks a stricter rule as the party itself does so for the party. */
    private static @Nullable String speaker(Dossier dossier, Routewijziging wijziging) {
        return RouteHandeling.ROUTE_WIJZIGEN.against(dossier).isEmpty() ? null : wijziging.onderdeel();
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

    /** One row of the trail for what was asked, with the days that came nearer because of it. */
    private static Gebeurtenis happened(Dossier dossier, List<Routewijziging> wijzigingen) {
        var wijziging = wijzigingen.getFirst();
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("wijziging", wijziging.id().toString());
        inhoud.put("soort", wijziging.soort().name());
        inhoud.put("onderdeel", wijziging.onderdeel());
        inhoud.put("halte", wijziging.halte());
        wijziging.vervanger().ifPresent(code -> inhoud.put("door", code));
        wijziging.uiterlijk().ifPresent(dag -> inhoud.put("uiterlijk", dag.toString()));
        wijziging.opGezagVan().ifPresent(code -> inhoud.put("opGezagVan", code));
        if (!wijziging.reden().isEmpty()) inhoud.put("reden", wijziging.reden());
        var termijnen = new TreeMap<String, Object>();
        wijzigingen.stream()
                .skip(1)
                .forEach(een -> een.uiterlijk().ifPresent(dag -> termijnen.put(een.onderdeel(), dag.toString())));
        if (!termijnen.isEmpty()) inhoud.put("termijnen", termijnen);
        inhoud.put("fase", dossier.nota().fase().name());
        return dossier.happened("ROUTE_GEWIJZIGD", speaker(dossier, wijziging), inhoud);
    }
}
