package nl.nota.afstemming;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Sleutel;
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
    private final Doorgiften doorgiften;
    private final Versies versies;

    Afstemronden(Afstemmingen afstemmingen, Doorgiften doorgiften, Versies versies) {
        this.afstemmingen = afstemmingen;
        this.doorgiften = doorgiften;
        this.versies = versies;
    }

    /** The round of this nota along this route, on its last versie; it does not say who of a party has the turn. */
    @Transactional(readOnly = true)
    public Afstemronde of(Nota nota, Route route) {
        return rounds(List.of(nota), Map.of(nota.kenmerk(), route)).getOrDefault(nota.kenmerk(), Afstemronde.GEEN);
    }

    /**
     * The round as it stood when a versie was the last one: what was said about later ones is no agreement with that
     * text, and what was taken back later still was agreement then.
     *
     * @param teksten all versies of the nota, the first one first
     */
    @Transactional(readOnly = true)
    public Afstemronde on(Versie versie, List<Versie> teksten, Route route) {
        var nummer = versie.nummer().nummer();
        var toen = afstemmingen.of(versie.kenmerk()).stream()
                .filter(een -> een.gelezen().nummer() <= nummer)
                .map(een -> een.asOf(nummer))
                .toList();
        var eind = nummer < teksten.size() ? teksten.get(nummer).ingediendOp() : Instant.MAX;
        var erbij = afstemmingen.noted(List.of(versie.kenmerk())).stream()
                .map(een -> een.asOf(eind))
                .toList();
        var gezegd = Gezegd.of(toen, erbij);
        return round(
                route,
                gezegd,
                gelezen -> Vergelijking.of(teksten.get(gelezen - 1).inhoud(), versie.inhoud()));
    }

    /** The rounds of several notas, in as many statements as for one; a nota without a route has none. */
    @Transactional(readOnly = true)
    public Map<Kenmerk, Afstemronde> of(Collection<Nota> notas, Map<Kenmerk, Route> routes) {
        if (routes.isEmpty()) return Map.of();
        var gevraagd = doorgiften
                .asked(routes.keySet().stream().map(Kenmerk::waarde).toList())
                .stream()
                .collect(Collectors.groupingBy(Uitvraag::kenmerk));
        var standen = rounds(notas, routes);
        return standen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        een -> asked(een.getValue(), gevraagd.getOrDefault(een.getKey(), List.of()))));
    }

    private Map<Kenmerk, Afstemronde> rounds(Collection<Nota> notas, Map<Kenmerk, Route> routes) {
        var gezegd = said(routes.keySet());
        var sindsdien = Tekstverloop.of(notas, gezegd, versies);
        return notas.stream()
                .filter(nota -> routes.containsKey(nota.kenmerk()))
                .collect(Collectors.toMap(
                        Nota::kenmerk,
                        nota -> lapsed(
                                nota,
                                sindsdien,
                                round(
                                                Objects.requireNonNull(routes.get(nota.kenmerk())),
                                                gezegd.getOrDefault(nota.kenmerk(), Gezegd.NIETS),
                                                nummer -> sindsdien.changes(nota, nummer))
                                        .ownedBy(nota.steller()))));
    }

    private static Afstemronde lapsed(Nota nota, Tekstverloop sindsdien, Afstemronde ronde) {
        return ronde.with(een -> een.isVervallen()
                ? een.since(sindsdien.lapsed(
                        nota, een.partij(), een.answered().agreedOn().nummer()))
                : een);
    }

    /** Of a list Hibernate works out the statement anew each time, which for the page of one nota need not be. */
    private Map<Kenmerk, Gezegd> said(Collection<Kenmerk> kenmerken) {
        var alles = kenmerken.size() == 1 ? afstemmingen.of(kenmerken.iterator().next()) : afstemmingen.of(kenmerken);
        var gezegd = alles.stream().collect(Collectors.groupingBy(Afstemming::kenmerk));
        if (gezegd.isEmpty()) return Map.of();
        var kanttekeningen = afstemmingen.noted(gezegd.keySet());
        return gezegd.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, een -> Gezegd.of(een.getValue(), kanttekeningen)));
    }

    /** The round of what was said along this route, given the changes since each versie. */
    static Afstemronde round(Route route, Gezegd gezegd, IntFunction<List<Wijziging>> sinds) {
        return new Afstemronde(
                route.partijen().stream()
                        .map(partij -> standpunt(partij, gezegd, sinds))
                        .toList(),
                gezegd.voorwaarden(),
                gezegd.eerder());
    }

    private static Standpunt standpunt(Partij partij, Gezegd gezegd, IntFunction<List<Wijziging>> sinds) {
        var laatste = gezegd.valid(partij.onderdeel());
        var erbij = gezegd.beside(partij.onderdeel());
        var sindsdien = laatste.map(een -> sinds.apply(een.agreedOn().nummer())).orElse(List.of());
        var isBevestigd = erbij.filter(Kanttekening::isBevestigd).isPresent();
        return Standpunt.of(partij, laatste, sindsdien, isBevestigd).noted(erbij.orElse(null));
    }

    private static Afstemronde asked(Afstemronde ronde, List<Uitvraag> uitvragen) {
        var laatste = uitvragen.stream()
                .collect(Collectors.toMap(Uitvraag::sleutel, Function.identity(), (oud, nieuw) -> nieuw));
        return ronde.with(een -> Optional.ofNullable(
                        laatste.get(Sleutel.code(een.partij().onderdeel()).waarde()))
                .map(een::asked)
                .orElse(een));
    }
}
