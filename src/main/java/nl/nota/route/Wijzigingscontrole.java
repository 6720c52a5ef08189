package nl.nota.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Woordcontrole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a change of a route under way. */
@Component
class Wijzigingscontrole {
    private final Routecontrole controle;
    private final Concepten concepten;
    private final Dossiers dossiers;
    private final Partijbinding binding;

    Wijzigingscontrole(Routecontrole controle, Concepten concepten, Dossiers dossiers, Partijbinding binding) {
        this.controle = controle;
        this.concepten = concepten;
        this.dossiers = dossiers;
        this.binding = binding;
    }

    List<Reden> against(Dossier dossier, Route route, Routeverzoek verzoek) {
        var redenen = new ArrayList<>(
                verzoek.soort() == Wijzigsoort.SPOED ? hurrying(route) : onParty(dossier, route, verzoek));
        redenen.addAll(Woordcontrole.against("reden", verzoek.reden()));
        if (verzoek.soort().needsReason() && verzoek.reden().isEmpty())
            redenen.add(Reden.onjuist("route.reden.reden-verplicht"));
        return redenen;
    }

    /** Twice as urgent would halve the terms again. */
    private static List<Reden> hurrying(Route route) {
        return route.spoed().isPresent() ? List.of(Reden.achterhaald("route.reden.al-spoed")) : List.of();
    }

    private List<Reden> onParty(Dossier dossier, Route route, Routeverzoek verzoek) {
        if (verzoek.onderdeel().isEmpty()) return List.of(Reden.onjuist("route.reden.geen-onderdeel"));
        var inhoud = concepten.of(dossier.nota()).inhoud();
        var gevonden = route.partij(verzoek.onderdeel());
        if (gevonden.isEmpty()) return newcomer(dossier, verzoek, route, inhoud);
        var redenen = new ArrayList<>(about(gevonden.get(), verzoek, dossier, route, inhoud));
        if (verzoek.soort().takesAway()) redenen.addAll(binding.against(dossier, route, gevonden.get()));
        return redenen;
    }

    /** Who need not answer gets no turn any more once all others agreed. */
    private List<Reden> newcomer(Dossier dossier, Routeverzoek verzoek, Route route, Inhoud inhoud) {
        if (verzoek.soort() != Wijzigsoort.TOEGEVOEGD)
            return List.of(Reden.achterhaald("route.reden.niet-gevraagd", verzoek.onderdeel()));
        var partij = verzoek.added(route);
        var redenen = new ArrayList<>(asked(partij, route, inhoud));
        var hoogste = Math.min(route.haltes().size() + 1, Routeorde.MEESTE_HALTES);
        if (partij.halte() < 1 || partij.halte() > hoogste)
            redenen.add(Reden.onjuist("route.reden.halte-nummer", partij.onderdeel(), hoogste));
        if (dossier.nota().fase() == Fase.AFGESTEMD && !partij.verplicht())
            redenen.add(Reden.onjuist("route.reden.alleen-verplicht", partij.onderdeel()));
        return redenen;
    }

    private List<Reden> about(Partij partij, Routeverzoek verzoek, Dossier dossier, Route route, Inhoud inhoud) {
        return switch (verzoek.soort()) {
            case TOEGEVOEGD -> List.of(Reden.achterhaald("route.reden.al-gevraagd", partij.onderdeel()));
            case VERVALLEN ->
                partij.verplicht() ? List.of(Reden.onjuist("route.reden.verplicht", partij.onderdeel())) : List.of();
            case OVERGESLAGEN -> skipping(partij, verzoek.opGezagVan(), dossier, inhoud);
            case VERVANGEN -> replacing(partij, verzoek, dossier, route, inhoud);
            case TERMIJN -> term(partij, verzoek.uiterlijk());
            case STRENG -> stricter(partij, dossier);
            case SPOED -> List.of();
        };
    }

    /** Whoever may change the route may do so, and the party for itself. */
    private static List<Reden> stricter(Partij partij, Dossier dossier) {
        var redenen = new ArrayList<Reden>();
        if (!RouteHandeling.ROUTE_WIJZIGEN.against(dossier).isEmpty()
                && !dossier.betrekking().speaksFor(partij.onderdeel()))
            redenen.add(Reden.magNiet("route.reden.streng-eigen", partij.onderdeel()));
        if (partij.streng()) redenen.add(Reden.achterhaald("route.reden.al-streng", partij.onderdeel()));
        return redenen;
    }

    /** Nobody passes a party by on the own word. */
    private List<Reden> skipping(Partij partij, @Nullable String gezag, Dossier dossier, Inhoud inhoud) {
        var redenen = new ArrayList<Reden>();
        if (!partij.verplicht()) redenen.add(Reden.onjuist("route.reden.niet-verplicht", partij.onderdeel()));
        if (gezag == null) {
            redenen.add(Reden.onjuist("route.reden.gezag-verplicht", partij.onderdeel()));
            return redenen;
        }
        redenen.addAll(controle.againstGezag(gezag, inhoud));
        if (gezag.equals(partij.onderdeel()) || dossiers.isDraftedBy(gezag, dossier.kenmerk()))
            redenen.add(Reden.onjuist("route.reden.gezag-betrokken", gezag));
        return redenen;
    }

    /** Replacing a required party leaves it out as well, so it takes the same hand. */
    private List<Reden> replacing(Partij partij, Routeverzoek verzoek, Dossier dossier, Route route, Inhoud inhoud) {
        var redenen = new ArrayList<Reden>();
        if (partij.verplicht()
                && !RouteHandeling.PARTIJ_OVERSLAAN.against(dossier).isEmpty())
            redenen.add(Reden.magNiet("route.reden.vervangen-secretariaat", partij.onderdeel()));
        var door = verzoek.door();
        if (door == null) redenen.add(Reden.onjuist("route.reden.geen-vervanger", partij.onderdeel()));
        else if (route.partij(door).isPresent()) redenen.add(Reden.achterhaald("route.reden.al-gevraagd", door));
        else redenen.addAll(asked(verzoek.inPlaceOf(partij), route, inhoud));
        return redenen;
    }

    private List<Reden> asked(Partij partij, Route route, Inhoud inhoud) {
        var redenen = new ArrayList<>(controle.against(partij, inhoud));
        if (route.bewindspersonen().contains(partij.onderdeel()))
            redenen.add(Reden.onjuist(Routeorde.KRING, partij.onderdeel()));
        return redenen;
    }

    private List<Reden> term(Partij partij, @Nullable LocalDate dag) {
        var redenen = new ArrayList<Reden>();
        if (dag == null) redenen.add(Reden.onjuist("route.reden.geen-termijn", partij.onderdeel()));
        else if (dag.equals(partij.uiterlijk()))
            redenen.add(Reden.achterhaald("route.reden.zelfde-termijn", partij.onderdeel()));
        redenen.addAll(controle.past(partij.by(dag)));
        return redenen;
    }
}
