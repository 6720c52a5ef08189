package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The last answer of each party about one nota, with what was noted beside the answers. */
record Gezegd(Map<String, Afstemming> laatste, Map<UUID, Kanttekening> kanttekeningen) {
    static final Gezegd NIETS = new Gezegd(Map.of(), Map.of());

    /**
     * From all that was said.
     *
     * @param allen the oldest first
     */
    static Gezegd of(List<Afstemming> allen, Collection<Kanttekening> kanttekeningen) {
        return new Gezegd(
                allen.stream()
                        .collect(Collectors.toMap(Afstemming::onderdeel, Function.identity(), (oud, nieuw) -> nieuw)),
                kanttekeningen.stream().collect(Collectors.toMap(Kanttekening::afstemming, Function.identity())));
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
