package nl.nota.route;

import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Handeling;

/** What can be done with a route: the policy of this module. */
public enum RouteHandeling implements Handeling {
    /** Choose who is asked and who decides; from the first versie on the route stands. */
    ROUTE_KIEZEN(new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.CONCEPT))),
    /** Change who is asked until the nota goes up: who was forgotten is asked also when all others agreed. */
    ROUTE_WIJZIGEN(
            new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD))),
    /** Leave out a party that the nota had to pass; never by who wrote the nota. */
    PARTIJ_OVERSLAAN(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD))),
    /** Let every change lapse the agreement of a party; a party may ask that for itself. */
    PARTIJ_STRENGER(new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT, PARTIJ), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD)));

    private final Bevoegdheid bevoegdheid;

    RouteHandeling(Bevoegdheid bevoegdheid) {
        this.bevoegdheid = bevoegdheid;
    }

    @Override
    public List<Bevoegdheid> bevoegdheden() {
        return List.of(bevoegdheid);
    }

    @Override
    public boolean isVierOgen() {
        return this == PARTIJ_OVERSLAAN;
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(bevoegdheid.against(dossier));
        if (isVierOgen() && dossier.betrekking().wroteAlong()) redenen.add(Reden.magNiet("route.reden.eigen-nota"));
        if (redenen.isEmpty()
                && (this == ROUTE_KIEZEN) == dossier.nota().versie().isPresent())
            redenen.add(Reden.achterhaald(this == ROUTE_KIEZEN ? "route.reden.staat-vast" : "route.reden.nog-kiezen"));
        return redenen;
    }
}
