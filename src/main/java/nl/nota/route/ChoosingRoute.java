package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.nota.kern.Kalender;
import nl.nota.kern.Outcome;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Parafenlijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller or the secretariaat chooses who is asked and who decides; possible until the first versie. */
@Service
public class ChoosingRoute {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Routes routes;
    private final Routecontrole controle;
    private final Kalender kalender;
    private final Parafenlijnen lijnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChoosingRoute(
            Dossiers dossiers,
            Concepten concepten,
            Routes routes,
            Routecontrole controle,
            Kalender kalender,
            Parafenlijnen lijnen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.routes = routes;
        this.controle = controle;
        this.kalender = kalender;
        this.lijnen = lijnen;
        this.events = events;
        this.clock = clock;
    }

    /** Makes this the route of the nota, in place of what was chosen before. */
    @Transactional
    public Outcome<Kenmerk> choose(Medewerker medewerker, Kenmerk kenmerk, Routekeuze keuze) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(RouteHandeling.ROUTE_KIEZEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var inhoud = concepten.of(dossier.nota()).inhoud();
        redenen.addAll(controle.against(keuze, inhoud));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        keep(dossier, keuze, inhoud.kop().van());
        return Outcome.done(kenmerk);
    }

    private void keep(Dossier dossier, Routekeuze keuze, @Nullable String van) {
        var regel = Objects.requireNonNull(keuze.regel());
        var route = routes.findByKenmerk(dossier.kenmerk()).orElseGet(() -> new Route(dossier.kenmerk(), regel));
        var spoed = keuze.spoed();
        var partijen = spoed == null
                ? keuze.partijen()
                : Spoedtermijn.chosen(keuze.partijen(), kalender, LocalDate.now(clock));
        route.choose(regel, keuze.past(partijen));
        routes.save(route);
        events.publishEvent(dossier.happened("ROUTE_GEKOZEN", null, chosen(keuze, regel, van)));
    }

    /** Whoever departs from the line of the onderdeel may; that it was done is on record. */
    private Map<String, Object> chosen(Routekeuze keuze, Beslisregel regel, @Nullable String van) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("partijen", keuze.partijen().stream().map(Partij::onderdeel).toList());
        inhoud.put("parafering", keuze.parafering());
        inhoud.put("regel", regel.name());
        inhoud.put("bewindspersonen", keuze.bewindspersonen());
        var spoed = keuze.spoed();
        if (spoed != null) inhoud.put("spoed", spoed);
        var gewoon = lijnen.of(van);
        if (van == null || gewoon.isEmpty() || gewoon.equals(keuze.parafering())) return inhoud;
        inhoud.put("lijnVan", van);
        inhoud.put("gewoneLijn", gewoon);
        return inhoud;
    }
}
