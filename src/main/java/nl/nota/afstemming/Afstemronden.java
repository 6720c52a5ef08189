package nl.nota.afstemming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
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
        return of(route, versies.of(nota.kenmerk()), afstemmingen.of(nota.kenmerk()));
    }

    /** The same from what was read already; before the first versie everybody is only asked. */
    public Afstemronde of(Route route, List<Versie> allen, List<Afstemming> gezegd) {
        var laatste = last(gezegd);
        var sinds = since(allen);
        var bevestigd = gezegd.isEmpty() ? Set.<UUID>of() : afstemmingen.bevestigd(route.kenmerk());
        return new Afstemronde(route.partijen().stream()
                .map(partij -> standpunt(partij, Optional.ofNullable(laatste.get(partij.onderdeel())), sinds, bevestigd))
                .toList());
    }

    private static Standpunt standpunt(
            Partij partij, Optional<Afstemming> laatste, IntFunction<List<Wijziging>> sinds, Set<UUID> bevestigd) {
        var sindsdien = laatste.map(een -> sinds.apply(een.gelezen().nummer())).orElse(List.of());
        var isBevestigd = laatste.filter(een -> bevestigd.contains(een.id())).isPresent();
        return Standpunt.of(partij, laatste, sindsdien, isBevestigd);
    }

    private static Map<String, Afstemming> last(List<Afstemming> gezegd) {
        return gezegd.stream()
                .collect(Collectors.toMap(Afstemming::onderdeel, Function.identity(), (oud, nieuw) -> nieuw));
    }

    private static IntFunction<List<Wijziging>> since(List<Versie> allen) {
        var bekend = new HashMap<Integer, List<Wijziging>>();
        return nummer -> bekend.computeIfAbsent(
                nummer,
                nr -> nr == allen.size()
                        ? List.of()
                        : Vergelijking.of(
                                allen.get(nr - 1).inhoud(), allen.getLast().inhoud()));
    }
}
