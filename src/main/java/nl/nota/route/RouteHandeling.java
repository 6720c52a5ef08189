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
import nl.nota.nota.Voorschrift;

/** What can be done with a route: the policy of this module. */
public enum RouteHandeling implements Handeling {
    /** Choose who is asked and who decides; from the first versie on the route stands. */
    ROUTE_KIEZEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.CONCEPT)))),
    /** Change who is asked until the nota goes up: who was forgotten is asked also when all others agreed. */
    ROUTE_WIJZIGEN(Voorschrift.of(new Bevoegdheid(
            Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD)))),
    /** Leave out a party that the nota had to pass; never by who wrote the nota. */
    PARTIJ_OVERSLAAN(Voorschrift.vierOgen(
            new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD)))),
    /** Let every change lapse the agreement of a party; a party may ask that for itself. */
    PARTIJ_STRENGER(Voorschrift.of(new Bevoegdheid(
            Set.of(STELLER, MEDESTELLER, SECRETARIAAT, PARTIJ),
            Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD))));

    private final Voorschrift voorschrift;

    RouteHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    /** Before the first versie the route is chosen, from then on it is changed. */
    @Override
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(Handeling.super.against(dossier));
        if (redenen.isEmpty()
                && (this == ROUTE_KIEZEN) == dossier.nota().versie().isPresent())
            redenen.add(Reden.achterhaald(this == ROUTE_KIEZEN ? "route.reden.staat-vast" : "route.reden.nog-kiezen"));
        return redenen;
    }
}
