package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far decided notas are on their way to the public. */
@Component
public class Openbaarmakingstanden {
    private final Openbaarmakingsstappen stappen;
    private final Lakkingen lakkingen;
    private final Publicatiestanden publicaties;

    Openbaarmakingstanden(Openbaarmakingsstappen stappen, Lakkingen lakkingen, Publicatiestanden publicaties) {
        this.stappen = stappen;
        this.lakkingen = lakkingen;
        this.publicaties = publicaties;
    }

    /** Of those of these notas that are decided, in one number of statements; only the versie decided on counts. */
    @Transactional(readOnly = true)
    public Map<Kenmerk, Openbaarmakingstand> of(Collection<Nota> notas) {
        var besloten =
                notas.stream().filter(nota -> nota.fase() == Fase.BESLOTEN).toList();
        if (besloten.isEmpty()) return Map.of();
        var kenmerken = besloten.stream().map(Nota::kenmerk).toList();
        var gedaan = stappen.of(kenmerken).stream().collect(Collectors.groupingBy(Openbaarmakingsstap::kenmerk));
        var gezegd = gedaan.isEmpty()
                ? Map.<Kenmerk, List<Lakking>>of()
                : lakkingen.of(kenmerken).stream().collect(Collectors.groupingBy(Lakking::kenmerk));
        var gang = released(gedaan)
                ? publicaties.of(kenmerken).stream().collect(Collectors.groupingBy(Publicatiestand::kenmerk))
                : Map.<Kenmerk, List<Publicatiestand>>of();
        return besloten.stream()
                .map(nota -> stand(
                        nota,
                        new Publicatiegang(gang.getOrDefault(nota.kenmerk(), List.of())),
                        gedaan.getOrDefault(nota.kenmerk(), List.of()),
                        gezegd.getOrDefault(nota.kenmerk(), List.of())))
                .collect(Collectors.toMap(Openbaarmakingstand::kenmerk, Function.identity()));
    }

    /** Before anything was released nothing was made ready. */
    private static boolean released(Map<Kenmerk, List<Openbaarmakingsstap>> gedaan) {
        return gedaan.values().stream()
                .flatMap(List::stream)
                .anyMatch(een -> een.fase() == Openbaarmakingsfase.VRIJGEGEVEN);
    }

    private static Openbaarmakingstand stand(
            Nota nota, Publicatiegang gang, List<Openbaarmakingsstap> alle, List<Lakking> gezegd) {
        var eigen = alle.stream().filter(een -> nota.isCurrent(een.gelezen())).toList();
        if (eigen.isEmpty())
            return new Openbaarmakingstand(
                    nota.kenmerk(), Openbaarmakingsfase.TE_BEOORDELEN, nota.faseSinds(), Set.of(), false, Set.of());
        var laatste = eigen.getLast();
        var over = gezegd.stream().filter(een -> nota.isCurrent(een.gelezen())).toList();
        var introkken =
                gang.ingetrokken().map(Publicatiestand::door).map(Set::of).orElse(Set.of());
        return new Openbaarmakingstand(
                nota.kenmerk(),
                laatste.fase(),
                laatste.tijd(),
                lakkers(over, eigen),
                gang.isPlanned(laatste.getId()),
                introkken);
    }

    /** All who said what stays inside, or that it was done. */
    static Set<UUID> lakkers(Collection<Lakking> gezegd, Collection<Openbaarmakingsstap> stappen) {
        var wie = gezegd.stream().map(Lakking::door).collect(Collectors.toSet());
        stappen.stream()
                .filter(stap -> stap.fase() == Openbaarmakingsfase.GELAKT)
                .forEach(stap -> wie.add(stap.door()));
        return wie;
    }
}
