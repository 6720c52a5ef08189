package nl.nota.nota;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All forms of all templates there are, were and will be.
 *
 * @param alle those of one ministry together, and of each template the oldest form first
 */
public record Vormen(List<Sjabloonvorm> alle) {
    public Vormen {
        alle = List.copyOf(alle);
    }

    /** Those by which a nota can be begun on this day. */
    public List<Sjabloonvorm> on(LocalDate dag) {
        return alle.stream().filter(een -> een.isOn(dag)).toList();
    }

    /**
     * By what somebody of this ministry writes who chooses nothing: what is made for the soort, or else what is for
     * all; where there are more, the one that was there first.
     */
    public Optional<Sjabloonvorm> usual(String ministerie, @Nullable Soort soort, LocalDate dag) {
        var sinds =
                alle.stream().collect(Collectors.toMap(Sjabloonvorm::code, Sjabloonvorm::begin, (een, ander) -> een));
        return on(dag).stream()
                .filter(een -> een.ministerie().equals(ministerie))
                .filter(een -> een.soort() == null || een.soort() == soort)
                .min(Comparator.<Sjabloonvorm, Boolean>comparing(een -> een.soort() == null)
                        .thenComparing(een -> sinds.getOrDefault(een.code(), een.begin()))
                        .thenComparing(Sjabloonvorm::code));
    }

    /** The same with this form besides, and with the one in whose place it comes ended. */
    Vormen with(@Nullable Sjabloonvorm nieuw, @Nullable Sjabloonvorm was, LocalDate vanaf) {
        var straks = alle.stream()
                .map(een -> was != null && een.sleutel().equals(was.sleutel()) ? een.until(vanaf.minusDays(1)) : een);
        return new Vormen(Stream.concat(straks, Stream.ofNullable(nieuw)).toList());
    }
}
