package nl.nota.route.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** A change of the route as it was sent, by a machine or from the page; a party is required unless said otherwise. */
record Routewijzigingsverzoek(
        @Nullable String soort,
        @Nullable String onderdeel,
        @Nullable String door,
        @Nullable Integer halte,
        @Nullable List<@Nullable String> scope,
        @Nullable String uiterlijk,
        @Nullable Boolean verplicht,
        @Nullable Boolean streng,
        @Nullable String reden,
        @Nullable String opGezagVan) {
    private static final int RUBRIEKEN = 100;

    /** What is asked, or why it cannot be read. */
    Outcome<Routeverzoek> toVerzoek() {
        var redenen = new ArrayList<Reden>();
        var wat = Arrays.stream(Wijzigsoort.values())
                .filter(een -> een.name().equals(soort))
                .findFirst();
        if (wat.isEmpty()) redenen.add(Reden.onjuist("route.reden.onbekende-soort", text(soort), names()));
        var dag = day(redenen);
        if (scope != null && scope.size() > RUBRIEKEN) redenen.add(Reden.onjuist("route.reden.te-veel", RUBRIEKEN));
        if (wat.isEmpty() || !redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(new Routeverzoek(
                wat.get(),
                text(onderdeel),
                door,
                halte == null ? 0 : halte,
                scope == null
                        ? new HashSet<>()
                        : scope.stream()
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .collect(Collectors.toSet()),
                dag,
                !Boolean.FALSE.equals(verplicht),
                Boolean.TRUE.equals(streng),
                text(reden),
                opGezagVan));
    }

    private @Nullable LocalDate day(List<Reden> redenen) {
        if (uiterlijk == null || uiterlijk.isBlank()) return null;
        try {
            return LocalDate.parse(uiterlijk.strip());
        } catch (DateTimeException e) {
            redenen.add(Reden.onjuist("nota.kop.datum"));
            return null;
        }
    }

    private static String text(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }

    private static String names() {
        return Stream.of(Wijzigsoort.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
