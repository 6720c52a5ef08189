package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out how the round of a nota stands, from what parties said and what changed since. */
@Component
public class Afstemronden {
    private final Afstemmingen afstemmingen;
    private final Versies versies;

    Afstemronden(Afstemmingen afstemmingen, Versies versies) {
        this.afstemmingen = afstemmingen;
        this.versies = versies;
    }

    /** The round of this nota along this route, on its last versie. */
    @Transactional(readOnly = true)
    public Afstemronde of(Nota nota, Route route) {
        return of(List.of(nota), Map.of(nota.kenmerk(), route)).getOrDefault(nota.kenmerk(), Afstemronde.GEEN);
    }

    /**
     * The round as it stood on an earlier versie: what was said about later ones is no agreement with that text.
     *
     * @param teksten all versies of the nota, the first one first
     */
    @Transactional(readOnly = true)
    public Afstemronde on(Versie versie, List<Versie> teksten, Route route) {
        var nummer = versie.nummer().nummer();
        var gezegd = afstemmingen.of(versie.kenmerk()).stream()
                .filter(een -> een.gelezen().nummer() <= nummer)
                .map(een -> een.asOf(nummer))
                .toList();
        var laatste = last(gezegd);
        return new Afstemronde(route.partijen().stream()
                .map(partij -> standpunt(
                        partij,
                        Optional.ofNullable(laatste.get(partij.onderdeel())),
                        gelezen -> Vergelijking.of(teksten.get(gelezen - 1).inhoud(), versie.inhoud()),
                        Set.of()))
                .toList()).with(Voorwaardeverloop.of(gezegd));
    }

    /** The rounds of several notas, in as many statements as for one; a nota without a route has none. */
    @Transactional(readOnly = true)
    public Map<Kenmerk, Afstemronde> of(Collection<Nota> notas, Map<Kenmerk, Route> routes) {
        if (routes.isEmpty()) return Map.of();
        var gezegd = afstemmingen.of(routes.keySet()).stream().collect(Collectors.groupingBy(Afstemming::kenmerk));
        var bevestigd = gezegd.isEmpty() ? Set.<UUID>of() : afstemmingen.bevestigd(gezegd.keySet());
        var laatste =
                gezegd.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, een -> last(een.getValue())));
        var sindsdien = Tekstverloop.of(notas, laatste, versies);
        return notas.stream()
                .filter(nota -> routes.containsKey(nota.kenmerk()))
                .collect(Collectors.toMap(
                        Nota::kenmerk,
                        nota -> round(
                                nota,
                                Objects.requireNonNull(routes.get(nota.kenmerk())),
                                laatste.getOrDefault(nota.kenmerk(), Map.of()),
                                sindsdien,
                                bevestigd)
                                .with(Voorwaardeverloop.of(gezegd.getOrDefault(nota.kenmerk(), List.of())))));
    }

    private static Afstemronde round(
            Nota nota, Route route, Map<String, Afstemming> laatste, Tekstverloop sindsdien, Set<UUID> bevestigd) {
        return new Afstemronde(route.partijen().stream()
                .map(partij -> standpunt(
                        partij,
                        Optional.ofNullable(laatste.get(partij.onderdeel())),
                        nummer -> sindsdien.changes(nota, nummer),
                        bevestigd))
                .toList());
    }

    private static Standpunt standpunt(
            Partij partij, Optional<Afstemming> laatste, IntFunction<List<Wijziging>> sinds, Set<UUID> bevestigd) {
        var sindsdien = laatste.map(een -> sinds.apply(een.agreedOn().nummer())).orElse(List.of());
        var isBevestigd = laatste.filter(een -> bevestigd.contains(een.id())).isPresent();
        return Standpunt.of(partij, laatste, sindsdien, isBevestigd);
    }

    private static Map<String, Afstemming> last(List<Afstemming> gezegd) {
        return gezegd.stream()
                .collect(Collectors.toMap(Afstemming::onderdeel, Function.identity(), (oud, nieuw) -> nieuw));
    }
}
