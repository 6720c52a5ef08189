package nl.nota.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A choice out of a fixed list, as it comes in from a form or a machine. */
public final class Keuze {
    private Keuze() {}

    /** The constant with exactly this name; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> soort, @Nullable String naam) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(constante -> constante.name().equals(naam))
                .findFirst();
    }

    /** What can be chosen, for a sentence that says so to a machine. */
    public static String possible(Class<? extends Enum<?>> soort) {
        return possible(List.of(soort.getEnumConstants()));
    }

    /** The same where not everything can be chosen. */
    public static String possible(List<? extends Enum<?>> welke) {
        return welke.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
