package nl.nota.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Regelrecht;
import nl.nota.organisatie.Beheerslot;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beheer adds a usual route, gives one another form or ends one, from a day that is still to come. A nota that has a
 * route keeps it.
 */
@Service
public class KeepingRoutesjabloon {
    private final Routesjablonen sjablonen;
    private final Routesjabloonplan plan;
    private final Beheerslot slot;
    private final ApplicationEventPublisher events;

    KeepingRoutesjabloon(
            Routesjablonen sjablonen, Routesjabloonplan plan, Beheerslot slot, ApplicationEventPublisher events) {
        this.sjablonen = sjablonen;
        this.plan = plan;
        this.slot = slot;
        this.events = events;
    }

    /** What was done. */
    @Transactional
    public Outcome<Sjabloonverzoek> keep(Medewerker beheer, Sjabloonverzoek wat) {
        var tegen = Huisrecht.INRICHTING_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        slot.take();
        var redenen = plan.against(wat);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var was = wat.was();
        if (was != null
                && !sjablonen.end(was, Objects.requireNonNull(wat.vanaf()).minusDays(1)))
            return Outcome.refused(Reden.achterhaald("route.reden.sjabloon.voorbij", was.naam()));
        var code = was == null ? code(wat.naam()) : was.code();
        if (!wat.isEinde()) sjablonen.add(wat.wordt(code));
        events.publishEvent(Organisatie.happened("ROUTESJABLOON_BIJGEWERKT", beheer, recorded(wat, code)));
        return Outcome.done(wat);
    }

    private String code(String naam) {
        var bezet = sjablonen.all().stream().map(Routesjabloon::code).collect(Collectors.toSet());
        return Regelrecht.code(naam, "ROUTE", bezet);
    }

    private static Map<String, Object> recorded(Sjabloonverzoek wat, String code) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("code", code);
        if (wat.was() instanceof Routesjabloon was) inhoud.put("was", inWords(was));
        if (!wat.isEinde()) inhoud.put("wordt", inWords(wat.wordt(code)));
        inhoud.put("vanaf", Objects.requireNonNull(wat.vanaf()).toString());
        return inhoud;
    }

    private static Map<String, Object> inWords(Routesjabloon een) {
        return Map.of(
                "naam", een.naam(),
                "soort", een.soortnaam(),
                "onderdeel", een.vanwie(),
                "regel", een.regel().name(),
                "partijen", parties(een));
    }

    private static List<Map<String, Object>> parties(Routesjabloon een) {
        return een.partijen().stream()
                .map(partij -> Map.<String, Object>of(
                        "halte", partij.halte(),
                        "onderdeel", partij.onderdeel(),
                        "scope", String.join(" ", new TreeSet<>(partij.scope())),
                        "werkdagen", partij.werkdagen(),
                        "verplicht", partij.verplicht(),
                        "streng", partij.streng()))
                .toList();
    }
}
