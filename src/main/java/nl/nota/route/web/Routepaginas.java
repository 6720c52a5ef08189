package nl.nota.route.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Notakop;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Bezetting;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.RouteHandeling;
import nl.nota.route.Routeprognose;
import nl.nota.route.Routeprognoses;
import nl.nota.route.Routes;
import nl.nota.route.Routesignaal;
import nl.nota.route.Routesignalen;
import nl.nota.route.Routewijziging;
import nl.nota.route.Routewijzigingen;
import nl.nota.route.Verwachting;
import nl.nota.route.Voortgangen;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of a route from what was chosen, what changed, and how far the nota came. */
@Component
@Transactional(readOnly = true)
class Routepaginas {
    private final Routes routes;
    private final Routewijzigingen wijzigingen;
    private final Routeprognoses prognoses;
    private final Voortgangen voortgangen;
    private final Register register;
    private final Medewerkers medewerkers;
    private final Concepten concepten;
    private final Versies versies;
    private final Clock clock;

    Routepaginas(
            Routes routes,
            Routewijzigingen wijzigingen,
            Routeprognoses prognoses,
            Voortgangen voortgangen,
            Register register,
            Medewerkers medewerkers,
            Concepten concepten,
            Versies versies,
            Clock clock) {
        this.routes = routes;
        this.wijzigingen = wijzigingen;
        this.prognoses = prognoses;
        this.voortgangen = voortgangen;
        this.register = register;
        this.medewerkers = medewerkers;
        this.concepten = concepten;
        this.versies = versies;
        this.clock = clock;
    }

    /** The page, with the form of a change when one is asked for and may be made. */
    Routepagina of(Dossier dossier, Routeform getypt) {
        var gekozen = routes.findByKenmerk(dossier.kenmerk());
        var mag = gekozen.isPresent()
                && RouteHandeling.ROUTE_WIJZIGEN.against(dossier).isEmpty();
        var geldig = register.valid(day(dossier));
        var voortgang = voortgangen.of(dossier);
        var bezetting =
                gekozen.map(route -> prognoses.staffing(dossier.nota(), route)).orElse(Bezetting.VOLLEDIG);
        var prognose =
                gekozen.map(route -> prognoses.of(route, voortgang, bezetting)).orElse(Routeprognose.GEEN);
        var vandaag = LocalDate.now(clock);
        var inhoud = content(dossier);
        var rubrieken = headings(inhoud);
        return new Routepagina(
                Notakop.of(dossier),
                mayRead(dossier) ? gekozen.flatMap(Route::spoed).orElse(null) : null,
                Verwachting.of(prognose, vandaag).orElse(null),
                gekozen.map(route -> new Haltes(
                                        dossier,
                                        route,
                                        voortgang,
                                        prognose,
                                        bezetting,
                                        vandaag,
                                        names(geldig),
                                        rubrieken,
                                        mag)
                                .all())
                        .orElse(List.of()),
                changes(dossier),
                mag ? missing(gekozen.orElseThrow(), inhoud, geldig) : List.of(),
                mag,
                mag && gekozen.flatMap(Route::spoed).isEmpty(),
                gekozen.flatMap(route -> new Wijzigingsformulier(dossier, route, geldig, rubrieken).of(getypt))
                        .orElse(null));
    }

    private LocalDate day(Dossier dossier) {
        var datum = dossier.nota().datum();
        return datum == null ? LocalDate.now(clock) : datum;
    }

    private static boolean mayRead(Dossier dossier) {
        return dossier.betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE);
    }

    private static Map<String, String> names(List<Onderdeel> geldig) {
        return geldig.stream().collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam, (een, ander) -> een));
    }

    private static List<Routesignaal> missing(Route route, Optional<Inhoud> inhoud, List<Onderdeel> geldig) {
        var gevraagd = route.partijen().stream().map(Partij::onderdeel).toList();
        return inhoud.map(een -> Routesignalen.of(een, gevraagd, geldig)).orElse(List.of());
    }

    /** The text of the nota, as far as this person may read it. */
    private Optional<Inhoud> content(Dossier dossier) {
        var nota = dossier.nota();
        return dossier.betrekking().mayRead(Grond.Niveau.CONCEPT)
                ? Optional.of(concepten.of(nota).inhoud())
                : versies.last(nota).filter(versie -> mayRead(dossier)).map(Versie::inhoud);
    }

    private static Map<String, String> headings(Optional<Inhoud> inhoud) {
        var titels = new LinkedHashMap<String, String>();
        inhoud.map(Inhoud::rubrieken)
                .orElse(List.<Rubriek>of())
                .forEach(rubriek -> titels.put(rubriek.code(), rubriek.titel()));
        return titels;
    }

    private List<Routepagina.Wijziging> changes(Dossier dossier) {
        var rijen = wijzigingen.of(List.of(dossier.kenmerk()));
        if (rijen.isEmpty()) return List.of();
        var namen = medewerkers.namesOf(
                rijen.stream().map(Routewijziging::door).distinct().toList());
        return rijen.stream()
                .map(rij -> new Routepagina.Wijziging(
                        rij.soort(),
                        rij.onderdeel(),
                        rij.vervanger().orElse(null),
                        rij.halte(),
                        rij.was().map(Moment::words).orElse(null),
                        rij.uiterlijk().map(Moment::words).orElse(null),
                        mayRead(dossier) ? rij.reden() : "",
                        rij.opGezagVan().orElse(null),
                        namen.getOrDefault(rij.door(), ""),
                        Moment.words(rij.tijd(), clock.getZone())))
                .toList();
    }
}
