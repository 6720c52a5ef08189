package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last answer of each party about one nota, with what was noted beside the answers.
 *
 * @param voorwaarden all that were set, without those of an answer that was taken back
 */
record Gezegd(
        Map<String, Afstemming> laatste, Map<UUID, Kanttekening> kanttekeningen, List<Voorwaardeverloop> voorwaarden) {
    static final Gezegd NIETS = new Gezegd(Map.of(), Map.of(), List.of());

    /**
     * From all that was said.
     *
     * @param allen the oldest first
     */
    static Gezegd of(List<Afstemming> allen, Collection<Kanttekening> kanttekeningen) {
        var erbij = kanttekeningen.stream().collect(Collectors.toMap(Kanttekening::afstemming, Function.identity()));
        return new Gezegd(
                allen.stream()
                        .collect(Collectors.toMap(Afstemming::onderdeel, Function.identity(), (oud, nieuw) -> nieuw)),
                erbij,
                Voorwaardeverloop.of(allen, erbij).stream()
                        .filter(een -> !isIngetrokken(erbij.get(een.gesteld().id())))
                        .toList());
    }

    private static boolean isIngetrokken(@Nullable Kanttekening erbij) {
        return erbij != null && erbij.isIngetrokken();
    }

    /** What the party said last, unless it took that back: an earlier answer does not come back to life. */
    Optional<Afstemming> valid(String onderdeel) {
        return Optional.ofNullable(laatste.get(onderdeel))
                .filter(een ->
                        beside(onderdeel).filter(Kanttekening::isIngetrokken).isEmpty());
    }

    /** What was noted beside the party's last answer. */
    Optional<Kanttekening> beside(String onderdeel) {
        return Optional.ofNullable(laatste.get(onderdeel)).map(een -> kanttekeningen.get(een.id()));
    }
}
