package nl.nota.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.organisatie.Onderdeel;
import org.jspecify.annotations.Nullable;

/**
 * That a usual route names a code that leaves the register while the route is still offered.
 *
 * @param code of the onderdeel
 * @param laatste its last day in the register, or null where it is not there
 * @param opvolger who answers afterwards, or null
 */
public record Sjabloonsignaal(
        String naam,
        String code,
        @Nullable LocalDate laatste,
        @Nullable String opvolger) {

    /** Of one usual route as it is from this day on. */
    static Stream<Sjabloonsignaal> of(Routesjabloon een, LocalDate dag, List<Onderdeel> register) {
        var vanaf = een.begin().isAfter(dag) ? een.begin() : dag;
        return Stream.concat(
                        Stream.ofNullable(een.onderdeel()),
                        een.partijen().stream().map(Routesjabloon.Regel::onderdeel))
                .flatMap(code -> of(een, code, vanaf, register).stream());
    }

    private static Optional<Sjabloonsignaal> of(
            Routesjabloon een, String code, LocalDate vanaf, List<Onderdeel> register) {
        var regels =
                register.stream().filter(regel -> regel.code().equals(code)).toList();
        var dag = vanaf;
        var geldig = on(regels, dag);
        while (geldig.isPresent()) {
            var eind = geldig.get().eind();
            if (eind == null || !een.isFrom(eind.plusDays(1))) return Optional.empty();
            dag = eind.plusDays(1);
            geldig = on(regels, dag);
        }
        var laatste = dag;
        return Optional.of(regels.stream()
                .filter(regel -> regel.begin().isBefore(laatste))
                .max(Comparator.comparing(Onderdeel::begin))
                .map(regel -> new Sjabloonsignaal(een.naam(), code, regel.eind(), regel.opvolger()))
                .orElseGet(() -> new Sjabloonsignaal(een.naam(), code, null, null)));
    }

    private static Optional<Onderdeel> on(List<Onderdeel> regels, LocalDate dag) {
        return regels.stream().filter(regel -> regel.validOn(dag)).findFirst();
    }
}
