package nl.nota.overzicht;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.openbaarmaking.Openbaarmakingstanden;
import nl.nota.verzending.Briefstanden;
import org.springframework.stereotype.Component;

/** Reads what follows on the besluit of notas; for those that are not decided nothing is asked of the database. */
@Component
class Afhandelingen {
    private final Briefstanden brieven;
    private final Openbaarmakingstanden openbaarmaking;
    private final Clock clock;

    Afhandelingen(Briefstanden brieven, Openbaarmakingstanden openbaarmaking, Clock clock) {
        this.brieven = brieven;
        this.openbaarmaking = openbaarmaking;
        this.clock = clock;
    }

    Map<Kenmerk, Afhandeling> of(Collection<Nota> notas) {
        var besloten =
                notas.stream().filter(nota -> nota.fase() == Fase.BESLOTEN).toList();
        if (besloten.isEmpty()) return Map.of();
        var bijgelegd = brieven.letters(besloten);
        var gemaakt =
                brieven
                        .of(besloten.stream()
                                .filter(nota -> nota.isVast(clock.instant()))
                                .map(Nota::kenmerk)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(een -> een.brief().kenmerk()));
        var onderweg = openbaarmaking.of(besloten);
        return besloten.stream()
                .map(Nota::kenmerk)
                .collect(Collectors.toMap(
                        Function.identity(),
                        kenmerk -> new Afhandeling(
                                bijgelegd.getOrDefault(kenmerk, List.of()),
                                gemaakt.getOrDefault(kenmerk, List.of()),
                                Optional.ofNullable(onderweg.get(kenmerk)))));
    }
}
