package nl.nota.route.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.organisatie.Bezetting;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.RouteHandeling;
import nl.nota.route.Routeprognose;
import nl.nota.route.Routeprognose.Stap;
import nl.nota.route.Voortgang;
import nl.nota.route.Wijzigsoort;
import nl.nota.route.web.Routepagina.Afwezig;
import nl.nota.route.web.Routepagina.Halte;
import nl.nota.route.web.Routepagina.Wie;
import nl.nota.web.Moment;
import org.jspecify.annotations.Nullable;

/** The haltes of a route, numbered from the first party to the decision. */
record Haltes(
        Dossier dossier,
        Route route,
        Voortgang voortgang,
        Routeprognose prognose,
        Bezetting bezetting,
        LocalDate vandaag,
        Map<String, String> namen,
        Map<String, String> rubrieken,
        boolean mag) {

    List<Halte> all() {
        var haltes = new ArrayList<Halte>();
        for (var nummer : route.haltes()) haltes.add(agreement(nummer));
        if (!route.parafering().isEmpty())
            haltes.add(halte(
                    haltes.size() + 1,
                    "PARAFERING",
                    null,
                    people(route.parafering(), voortgang.geparafeerd()),
                    prognose.last(Routeprognose.Soort.PARAFERING).orElse(null)));
        haltes.add(halte(
                haltes.size() + 1,
                "BESLUIT",
                route.regel().name(),
                people(route.bewindspersonen(), voortgang.besloten()),
                prognose.last(Routeprognose.Soort.BESLUIT).orElse(null)));
        return haltes;
    }

    private Halte agreement(int nummer) {
        var wie = route.partijen().stream()
                .filter(partij -> partij.halte() == nummer)
                .map(this::party)
                .toList();
        return halte(nummer, "AFSTEMMING", null, wie, prognose.halte(nummer).orElse(null));
    }

    private static Halte halte(int nummer, String soort, @Nullable String regel, List<Wie> wie, @Nullable Stap stap) {
        return new Halte(
                nummer,
                soort,
                regel,
                wie,
                stap == null ? null : Moment.words(stap.verwacht()),
                stap == null || wie.size() < 2 ? null : stap.ophouder(),
                stap == null ? null : stap.reces());
    }

    private Wie party(Partij partij) {
        var code = partij.onderdeel();
        var uiterlijk = partij.uiterlijk();
        return new Wie(
                code,
                namen.getOrDefault(code, ""),
                new TreeSet<>(partij.scope())
                        .stream()
                                .map(rubriek -> rubrieken.getOrDefault(rubriek, rubriek))
                                .collect(Collectors.joining(", ")),
                uiterlijk == null ? null : Moment.words(uiterlijk),
                partij.verplicht(),
                partij.streng(),
                partij.verplicht() && voortgang.klaar().contains(code),
                away(code, partij.verplicht() && voortgang.klaar().contains(code)),
                changes(partij));
    }

    /** What this person may change about it; a party may ask a stricter rule for itself. */
    private List<Wijzigsoort> changes(Partij partij) {
        var kan = new ArrayList<>(mag ? byDrafter(partij) : List.<Wijzigsoort>of());
        if (!partij.streng() && Wijzigingsformulier.mayAskStricter(dossier, partij.onderdeel()))
            kan.add(Wijzigsoort.STRENG);
        return kan;
    }

    private List<Wijzigsoort> byDrafter(Partij partij) {
        if (!partij.verplicht()) return List.of(Wijzigsoort.TERMIJN, Wijzigsoort.VERVANGEN, Wijzigsoort.VERVALLEN);
        if (!RouteHandeling.PARTIJ_OVERSLAAN.against(dossier).isEmpty()) return List.of(Wijzigsoort.TERMIJN);
        return List.of(Wijzigsoort.TERMIJN, Wijzigsoort.VERVANGEN, Wijzigsoort.OVERGESLAGEN);
    }

    private List<Wie> people(List<String> codes, Set<String> klaar) {
        return codes.stream()
                .map(code -> new Wie(
                        code,
                        namen.getOrDefault(code, ""),
                        "",
                        null,
                        true,
                        false,
                        klaar.contains(code),
                        away(code, klaar.contains(code)),
                        List.of()))
                .toList();
    }

    /** Who is away before the decision is expected, as long as the nota must still pass there. */
    private List<Afwezig> away(String code, boolean isKlaar) {
        if (isKlaar) return List.of();
        return bezetting.away(code, vandaag, prognose.besluit().orElse(vandaag)).stream()
                .map(een -> new Afwezig(
                        een.begin().isAfter(vandaag) ? Moment.words(een.begin()) : null,
                        Moment.words(een.eind()),
                        een.vervanger()))
                .toList();
    }
}
