package nl.nota.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.nota.Regelrecht;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What beheer wants with a usual route: a new one, another form of one, or an end.
 *
 * @param was the form that is changed or ended, or null for a new one
 * @param einde whether it ends without another form in its place
 * @param soort the name of a soort, or empty for all
 * @param onderdeel whose notas, or empty for everybody’s
 * @param regel the name of a beslisregel
 * @param partijen the parties as they were typed; a number that is none is 0
 * @param vanaf the first day on which it is so, or null where what was typed is no day
 */
public record Sjabloonverzoek(
        @Nullable Routesjabloon was,
        boolean einde,
        String naam,
        String soort,
        String onderdeel,
        String regel,
        List<Routesjabloon.Regel> partijen,
        @Nullable LocalDate vanaf) {
    public Sjabloonverzoek {
        naam = Regelrecht.line(naam);
        partijen = partijen.stream()
                .sorted(Comparator.comparingInt(Routesjabloon.Regel::halte))
                .toList();
    }

    /** Whether a usual route ends and nothing comes in its place. */
    public boolean isEinde() {
        return was != null && einde;
    }

    /** The soort that it is meant for, as far as there is one of that name. */
    Optional<Soort> kind() {
        return Stream.of(Soort.values()).filter(een -> een.name().equals(soort)).findFirst();
    }

    /** The rule that was chosen, as far as there is one of that name. */
    Optional<Beslisregel> rule() {
        return Stream.of(Beslisregel.values())
                .filter(een -> een.name().equals(regel))
                .findFirst();
    }

    /** As it would be kept. */
    Routesjabloon wordt(String code) {
        return new Routesjabloon(
                code,
                naam,
                kind().orElse(null),
                onderdeel.isEmpty() ? null : onderdeel,
                rule().orElseThrow(),
                partijen,
                Objects.requireNonNull(vanaf),
                null);
    }
}
