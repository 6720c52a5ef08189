package nl.nota.afstemming;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versie;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Versies;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;

/** What changed in each nota since the versies on which parties answered; texts are read only where they must be. */
final class Tekstverloop {
    private final Map<Plek, Versie> teksten;
    private final Map<Plek, List<Wijziging>> bekend = new HashMap<>();

    private Tekstverloop(Map<Plek, Versie> teksten) {
        this.teksten = teksten;
    }

    static Tekstverloop of(Collection<Nota> notas, Map<Kenmerk, Gezegd> gezegd, Versies versies) {
        var nodig = new HashSet<Plek>();
        notas.forEach(nota -> gezegd.getOrDefault(nota.kenmerk(), Gezegd.NIETS).laatste().values().stream()
                .map(afstemming -> afstemming.agreedOn().nummer())
                .filter(nummer -> nummer != current(nota))
                .forEach(nummer -> nodig.addAll(
                        Set.of(new Plek(nota.kenmerk(), nummer), new Plek(nota.kenmerk(), current(nota))))));
        if (nodig.isEmpty()) return new Tekstverloop(Map.of());
        var gelezen =
                versies.of(nodig.stream().map(plek -> plek.kenmerk().waarde()).collect(Collectors.toSet()));
        return new Tekstverloop(gelezen.stream().collect(Collectors.toMap(Plek::of, Function.identity())));
    }

    /** The changes of this nota from a versie to its last one. */
    List<Wijziging> changes(Nota nota, int vanaf) {
        if (vanaf == current(nota)) return List.of();
        return bekend.computeIfAbsent(
                new Plek(nota.kenmerk(), vanaf),
                plek -> Vergelijking.of(text(plek), text(new Plek(nota.kenmerk(), current(nota)))));
    }

    /**
     * When the versie was submitted from which on what this party answers for has differed from that text all along.
     */
    Instant lapsed(Nota nota, Partij partij, int vanaf) {
        var was = text(new Plek(nota.kenmerk(), vanaf));
        var nummer = current(nota);
        while (nummer - 1 > vanaf && differs(partij, was, text(new Plek(nota.kenmerk(), nummer - 1)))) nummer--;
        return versie(new Plek(nota.kenmerk(), nummer)).ingediendOp();
    }

    private static boolean differs(Partij partij, Inhoud was, Inhoud wordt) {
        return !Reikwijdte.touching(partij, Vergelijking.of(was, wordt)).isEmpty();
    }

    private Inhoud text(Plek plek) {
        return versie(plek).inhoud();
    }

    private Versie versie(Plek plek) {
        var versie = teksten.get(plek);
        if (versie == null) throw new IllegalStateException("Not read: " + plek);
        return versie;
    }

    private static int current(Nota nota) {
        return nota.versie().map(Versienummer::nummer).orElse(0);
    }

    /** One versie of one nota. */
    private record Plek(Kenmerk kenmerk, int nummer) {
        static Plek of(Versie versie) {
            return new Plek(versie.kenmerk(), versie.nummer().nummer());
        }
    }
}
