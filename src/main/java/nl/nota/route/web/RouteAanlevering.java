package nl.nota.route.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.jspecify.annotations.Nullable;

/** A route as a machine sends it. */
record RouteAanlevering(
        @Nullable List<@Nullable PartijAanlevering> afstemming,
        @Nullable List<@Nullable String> parafering,
        @Nullable Besluitvorming besluit,
        @Nullable Aanbieden aanbieden,
        @Nullable Spoed spoed) {

    /** A party that is asked; an empty scope is the whole nota, and it is required unless said otherwise. */
    record PartijAanlevering(
            @Nullable Integer halte,
            @Nullable String onderdeel,
            @Nullable List<@Nullable String> scope,
            @Nullable LocalDate uiterlijk,
            @Nullable Boolean verplicht,
            @Nullable Boolean streng) {
        private Partij toPartij() {
            return new Partij(
                    halte == null ? 1 : halte,
                    onderdeel == null ? "" : onderdeel,
                    new HashSet<>(list(scope)),
                    uiterlijk,
                    !Boolean.FALSE.equals(verplicht),
                    Boolean.TRUE.equals(streng));
        }
    }

    /** Who decides, and by which rule. */
    record Besluitvorming(
            @Nullable Beslisregel regel, @Nullable List<@Nullable String> bewindspersonen) {}

    /** Why the nota cannot wait. */
    record Spoed(@Nullable String reden) {
        private String text() {
            return reden == null ? "" : reden;
        }
    }

    /** Whether somebody offers the nota, or it goes up by itself with the last agreement. */
    enum Aanbieden {
        STELLER,
        VANZELF
    }

    Routekeuze toKeuze() {
        return new Routekeuze(
                list(afstemming).stream().map(PartijAanlevering::toPartij).toList(),
                list(parafering),
                besluit == null ? null : besluit.regel(),
                besluit == null ? List.of() : list(besluit.bewindspersonen()),
                aanbieden == Aanbieden.VANZELF,
                spoed == null ? null : spoed.text());
    }

    private static <T> List<T> list(@Nullable List<@Nullable T> waarden) {
        if (waarden == null) return List.of();
        Stream<T> gegeven = waarden.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
        return gegeven.toList();
    }
}
