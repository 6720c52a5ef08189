package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.kern.Reden;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Rubriek;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** What is wrong with a chosen route; every code must be in the register on the date of the nota. */
@Component
class Routecontrole {
    private final Register register;
    private final Clock clock;

    Routecontrole(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Reden> against(Routekeuze keuze, Inhoud inhoud) {
        var datum = inhoud.kop().datum() == null
                ? LocalDate.now(clock)
                : inhoud.kop().datum();
        var redenen = new ArrayList<Reden>();
        var partijen = keuze.partijen().stream().map(Partij::onderdeel).toList();
        unknown(partijen, datum, redenen);
        unknown(keuze.bewindspersonen(), datum, redenen);
        twice(partijen, redenen);
        twice(keuze.bewindspersonen(), redenen);
        keuze.partijen().forEach(partij -> check(partij, rubrieken(inhoud), redenen));
        if (!keuze.parafering().isEmpty()) redenen.add(Reden.onjuist("route.reden.geen-parafering"));
        deciders(keuze, datum, redenen);
        return redenen;
    }

    private void unknown(List<String> codes, LocalDate datum, List<Reden> redenen) {
        for (var code : codes) {
            if (register.find(code, datum).isPresent()) continue;
            redenen.add(register.suggestion(code, datum)
                    .map(best -> Reden.onjuist("route.reden.onbekend-bedoelde-u", code, best.code(), best.naam()))
                    .orElseGet(() -> Reden.onjuist("route.reden.onbekend", code)));
        }
    }

    private static void twice(List<String> codes, List<Reden> redenen) {
        new HashSet<>(codes)
                .stream()
                        .filter(code -> Collections.frequency(codes, code) > 1)
                        .sorted()
                        .forEach(code -> redenen.add(Reden.onjuist("route.reden.dubbel", code)));
    }

    private static void check(Partij partij, Set<String> rubrieken, List<Reden> redenen) {
        if (partij.halte() != 1) redenen.add(Reden.onjuist("route.reden.een-halte", partij.onderdeel()));
        partij.scope().stream()
                .filter(code -> !rubrieken.contains(code))
                .sorted()
                .forEach(code -> redenen.add(Reden.onjuist("route.reden.onbekende-rubriek", partij.onderdeel(), code)));
    }

    private void deciders(Routekeuze keuze, LocalDate datum, List<Reden> redenen) {
        if (keuze.regel() == null) redenen.add(Reden.onjuist("route.reden.geen-regel"));
        if (keuze.bewindspersonen().isEmpty()) redenen.add(Reden.onjuist("route.reden.geen-beslisser"));
        keuze.bewindspersonen().stream()
                .filter(code -> register.find(code, datum)
                        .filter(gevonden -> gevonden.soort() != Onderdeel.Soort.BEWINDSPERSOON)
                        .isPresent())
                .forEach(code -> redenen.add(Reden.onjuist("route.reden.geen-bewindspersoon", code)));
    }

    private static Set<String> rubrieken(Inhoud inhoud) {
        return inhoud.rubrieken().stream().map(Rubriek::code).collect(Collectors.toSet());
    }
}
