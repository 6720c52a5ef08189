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
 * @param eerder what does not count any more, the oldest first
 */
record Gezegd(
        Map<String, Afstemming> laatste,
        Map<UUID, Kanttekening> kanttekeningen,
        List<Voorwaardeverloop> voorwaarden,
        List<Eerder> eerder) {
    static final Gezegd NIETS = new Gezegd(Map.of(), Map.of(), List.of(), List.of());

    /**
     * From all that was said.
     *
     * @param allen the oldest first
     */
    static Gezegd of(List<Afstemming> allen, Collection<Kanttekening> kanttekeningen) {
        var erbij = kanttekeningen.stream().collect(Collectors.toMap(Kanttekening::afstemming, Function.identity()));
        var laatste = allen.stream()
                .collect(Collectors.toMap(Afstemming::onderdeel, Function.identity(), (oud, nieuw) -> nieuw));
        return new Gezegd(
                laatste,
                erbij,
                Voorwaardeverloop.of(allen, erbij).stream()
                        .filter(een -> !isIngetrokken(erbij.get(een.gesteld().id())))
                        .toList(),
                allen.stream()
                        .filter(een -> isIngetrokken(erbij.get(een.id())) || !isLast(een, laatste))
                        .map(een -> earlier(een, erbij.get(een.id())))
                        .toList());
    }

    private static boolean isLast(Afstemming een, Map<String, Afstemming> laatste) {
        return een.equals(laatste.get(een.onderdeel()));
    }

    private static Eerder earlier(Afstemming een, @Nullable Kanttekening erbij) {
        return erbij == null ? new Eerder(een, null, null) : new Eerder(een, erbij.intrekking(), erbij.bewijs());
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
