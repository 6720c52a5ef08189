package nl.nota.route;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to change in the route of a nota that is on its way.
 *
 * @param onderdeel the party it is about; empty when it is about all of them
 * @param door who is asked in its place
 * @param halte where it is added; 0 when that was not said
 * @param uiterlijk the last day for its answer
 * @param opGezagVan the functie or bewindspersoon on whose authority a required party is left out
 */
public record Routeverzoek(
        Wijzigsoort soort,
        String onderdeel,
        @Nullable String door,
        int halte,
        Set<String> scope,
        @Nullable LocalDate uiterlijk,
        boolean verplicht,
        boolean streng,
        String reden,
        @Nullable String opGezagVan) {
    public Routeverzoek {
        onderdeel = soort == Wijzigsoort.SPOED ? "" : onderdeel.strip();
        door = soort == Wijzigsoort.VERVANGEN ? blankless(door) : null;
        scope = Set.copyOf(scope);
        reden = reden.strip();
        opGezagVan = soort == Wijzigsoort.OVERGESLAGEN ? blankless(opGezagVan) : null;
    }

    /** Another day for this party, for the same reason. */
    Routeverzoek termFor(Partij partij, LocalDate dag) {
        return new Routeverzoek(
                Wijzigsoort.TERMIJN, partij.onderdeel(), null, 0, Set.of(), dag, false, false, reden, null);
    }

    /** What the policy asks for it. */
    RouteHandeling handeling() {
        return switch (soort) {
            case OVERGESLAGEN -> RouteHandeling.PARTIJ_OVERSLAAN;
            case STRENG -> RouteHandeling.PARTIJ_STRENGER;
            case TOEGEVOEGD, VERVALLEN, VERVANGEN, TERMIJN, SPOED -> RouteHandeling.ROUTE_WIJZIGEN;
        };
    }

    /** The party that would be added. */
    Partij added(Route route) {
        var laatste = route.haltes().isEmpty() ? 1 : route.haltes().getLast();
        return new Partij(halte == 0 ? laatste : halte, onderdeel, scope, uiterlijk, verplicht, streng);
    }

    /** The party that would be asked in the place of this one. */
    Partij inPlaceOf(Partij partij) {
        var dag = uiterlijk == null ? partij.uiterlijk() : uiterlijk;
        var code = door == null ? "" : door;
        return new Partij(partij.halte(), code, partij.scope(), dag, partij.verplicht(), partij.streng());
    }

    boolean isAbout(Partij partij) {
        return partij.onderdeel().equals(onderdeel);
    }

    private static @Nullable String blankless(@Nullable String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }
}
