package nl.nota.openbaarmaking.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakplaats;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Lakverzoek;
import org.jspecify.annotations.Nullable;

/**
 * What came in of words that stay inside, as it was typed or selected.
 *
 * @param plaats places as {@link Lakplaats#geschreven}
 * @param soort everything of one soort
 * @param woorden each place where these words stand
 */
record LakForm(
        @Nullable String besluit,
        @Nullable List<String> plaats,
        @Nullable String soort,
        @Nullable String woorden,
        @Nullable String grond,
        @Nullable String reden) {
    Lakverzoek toVerzoek() {
        return new Lakverzoek(
                constant(Lakbesluit.values(), besluit).orElse(Lakbesluit.LAKKEN),
                Objects.requireNonNullElse(plaats, List.<String>of()).stream()
                        .flatMap(een -> Lakplaats.read(een).stream())
                        .toList(),
                constant(Laksoort.values(), soort).orElse(null),
                Objects.requireNonNullElse(woorden, ""),
                Objects.requireNonNullElse(grond, ""),
                Objects.requireNonNullElse(reden, ""));
    }

    /** Whether it is about this place, so that what was typed is shown there again. */
    public boolean isAbout(String geschreven) {
        return plaats != null && plaats.contains(geschreven);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] alle, @Nullable String naam) {
        return Stream.of(alle).filter(een -> een.name().equals(naam)).findFirst();
    }
}
