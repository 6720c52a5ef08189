package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Rubriek;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** What is wrong with a chosen route; every code must be in the register on the date of the nota. */
@Component
class Routecontrole {
    private static final Set<Onderdeel.Soort> GEZAG = Set.of(Onderdeel.Soort.FUNCTIE, Onderdeel.Soort.BEWINDSPERSOON);

    private final Register register;
    private final Clock clock;

    Routecontrole(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Reden> against(Routekeuze keuze, Inhoud inhoud) {
        if (keuze.isEndless()) return List.of(Reden.onjuist("route.reden.te-veel", Routekeuze.HOOGUIT));
        var datum = day(inhoud);
        var redenen = new ArrayList<Reden>();
        var partijen = keuze.partijen().stream().map(Partij::onderdeel).toList();
        var bekend = register.find(codes(keuze, partijen), datum);
        unknown(partijen, datum, bekend.keySet(), redenen);
        unknown(keuze.parafering(), datum, bekend.keySet(), redenen);
        unknown(keuze.bewindspersonen(), datum, bekend.keySet(), redenen);
        redenen.addAll(Routeorde.against(keuze));
        keuze.partijen().forEach(partij -> redenen.addAll(scope(partij, inhoud)));
        keuze.partijen().forEach(partij -> redenen.addAll(past(partij)));
        line(keuze, bekend, redenen);
        deciders(keuze, bekend, redenen);
        if ("".equals(keuze.spoed())) redenen.add(Reden.onjuist("route.reden.spoed-zonder-reden"));
        return redenen;
    }

    /** What is wrong with one party that is asked under way. */
    List<Reden> against(Partij partij, Inhoud inhoud) {
        var redenen = new ArrayList<Reden>();
        var datum = day(inhoud);
        var code = List.of(partij.onderdeel());
        unknown(code, datum, register.find(code, datum).keySet(), redenen);
        redenen.addAll(scope(partij, inhoud));
        redenen.addAll(past(partij));
        return redenen;
    }

    /** A day that has gone by would be no term, but a way to say at once that a party did not answer. */
    List<Reden> past(Partij partij) {
        var dag = partij.uiterlijk();
        return dag != null && dag.isBefore(LocalDate.now(clock))
                ? List.of(Reden.onjuist("route.reden.termijn-voorbij", partij.onderdeel()))
                : List.of();
    }

    /** Why this code has no authority to leave a party out; the register says who has. */
    List<Reden> againstGezag(String code, Inhoud inhoud) {
        var redenen = new ArrayList<Reden>();
        var datum = day(inhoud);
        var gevonden = register.find(code, datum);
        if (gevonden.isEmpty()) unknown(List.of(code), datum, Set.of(), redenen);
        gevonden.filter(een -> !GEZAG.contains(een.soort()))
                .ifPresent(een -> redenen.add(Reden.onjuist("route.reden.geen-gezag", code)));
        return redenen;
    }

    private LocalDate day(Inhoud inhoud) {
        var datum = inhoud.kop().datum();
        return datum == null ? LocalDate.now(clock) : datum;
    }

    private static List<String> codes(Routekeuze keuze, List<String> partijen) {
        return Stream.of(partijen, keuze.parafering(), keuze.bewindspersonen())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void unknown(List<String> codes, LocalDate datum, Set<String> bekend, List<Reden> redenen) {
        for (var code : codes) {
            if (bekend.contains(code)) continue;
            redenen.add(register.suggestion(code, datum)
                    .map(best -> Reden.onjuist("route.reden.onbekend-bedoelde-u", code, best.code(), best.naam()))
                    .orElseGet(() -> Reden.onjuist("route.reden.onbekend", code)));
        }
    }

    private static List<Reden> scope(Partij partij, Inhoud inhoud) {
        var rubrieken = inhoud.rubrieken().stream().map(Rubriek::code).collect(Collectors.toSet());
        return partij.scope().stream()
                .filter(code -> !rubrieken.contains(code))
                .sorted()
                .map(code -> Reden.onjuist("route.reden.onbekende-rubriek", partij.onderdeel(), code))
                .toList();
    }

    /** Who initials is a functie or an onderdeel of the house; who decides comes after the line. */
    private static void line(Routekeuze keuze, Map<String, Onderdeel> bekend, List<Reden> redenen) {
        for (var code : keuze.parafering()) {
            var gevonden = bekend.get(code);
            if (gevonden == null || keuze.bewindspersonen().contains(code)) continue;
            if (gevonden.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                redenen.add(Reden.onjuist("route.reden.beslisser-voor-paraaf", code));
            if (gevonden.soort() == Onderdeel.Soort.MINISTERIE)
                redenen.add(Reden.onjuist("route.reden.geen-functie", code));
        }
    }

    private void deciders(Routekeuze keuze, Map<String, Onderdeel> bekend, List<Reden> redenen) {
        if (keuze.regel() == null) redenen.add(Reden.onjuist("route.reden.geen-regel"));
        if (keuze.bewindspersonen().isEmpty()) redenen.add(Reden.onjuist("route.reden.geen-beslisser"));
        keuze.bewindspersonen().stream()
                .filter(code -> Optional.ofNullable(bekend.get(code))
                        .filter(gevonden -> gevonden.soort() != Onderdeel.Soort.BEWINDSPERSOON)
                        .isPresent())
                .forEach(code -> redenen.add(Reden.onjuist("route.reden.geen-bewindspersoon", code)));
    }
}
