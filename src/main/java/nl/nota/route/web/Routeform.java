package nl.nota.route.web;

import java.util.List;
import java.util.Optional;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** A change of the route as it was typed on the page; null where the page did not ask. */
record Routeform(
        @Nullable String soort,
        @Nullable String onderdeel,
        @Nullable String door,
        @Nullable String halte,
        @Nullable List<String> scope,
        @Nullable String uiterlijk,
        @Nullable String verplicht,
        @Nullable String streng,
        @Nullable String reden,
        @Nullable String opGezagVan) {

    /** The kind of change, as far as there is one of that name. */
    Optional<Wijzigsoort> kind() {
        return Optional.ofNullable(soort)
                .flatMap(naam -> List.of(Wijzigsoort.values()).stream()
                        .filter(een -> een.name().equals(naam))
                        .findFirst());
    }

    /** The same as a machine would send it; a box that is not ticked says no. */
    Routewijzigingsverzoek toVerzoek() {
        var nummer = halte == null ? "" : halte.strip();
        return new Routewijzigingsverzoek(
                soort,
                onderdeel,
                door,
                nummer.matches("[0-9]{1,4}") ? Integer.valueOf(nummer) : nummer.isEmpty() ? null : Integer.valueOf(-1),
                scope == null ? null : List.copyOf(scope),
                uiterlijk,
                verplicht != null,
                streng != null,
                reden,
                opGezagVan);
    }
}
