package nl.nota.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.nota.nota.Kenmerk;

/** The tas of a bewindspersoon: the notas to read, in the order and with the words of the private office. */
public record Tas(String bewindspersoon, List<Tasnota> notas) {
    public Tas {
        notas = List.copyOf(notas);
    }

    /** Where the nota lies in it. */
    public Optional<Tasnota> find(Kenmerk kenmerk) {
        return notas.stream().filter(een -> een.kenmerk().equals(kenmerk)).findFirst();
    }

    /** With this nota at the bottom; one that lies in it with the same versie stays where it is. */
    Tas with(Tasnota erbij) {
        if (find(erbij.kenmerk()).filter(een -> een.versie() == erbij.versie()).isPresent()) return this;
        var nieuw = new ArrayList<>(without(erbij.kenmerk()).notas);
        nieuw.add(erbij);
        return new Tas(bewindspersoon, nieuw);
    }

    Tas without(Kenmerk kenmerk) {
        return only(een -> !een.kenmerk().equals(kenmerk));
    }

    /** With only these notas, in the same order. */
    Tas only(Predicate<Tasnota> welke) {
        return new Tas(bewindspersoon, notas.stream().filter(welke).toList());
    }

    /** With the nota before the one that is seen above it. */
    Tas raised(Kenmerk kenmerk, Set<Kenmerk> gezien) {
        var plaats = place(kenmerk);
        return IntStream.iterate(plaats - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> gezien.contains(notas.get(i).kenmerk()))
                .mapToObj(i -> moved(plaats, i))
                .findFirst()
                .orElse(this);
    }

    /** With the nota after the one that is seen below it. */
    Tas lowered(Kenmerk kenmerk, Set<Kenmerk> gezien) {
        var plaats = place(kenmerk);
        return IntStream.range(plaats + 1, notas.size())
                .filter(i -> gezien.contains(notas.get(i).kenmerk()))
                .mapToObj(i -> moved(plaats, i))
                .findFirst()
                .orElse(this);
    }

    /** With this line of the private office beside the nota. */
    Tas noted(Kenmerk kenmerk, String regel) {
        return new Tas(
                bewindspersoon,
                notas.stream()
                        .map(een -> een.kenmerk().equals(kenmerk) ? een.with(regel) : een)
                        .toList());
    }

    private int place(Kenmerk kenmerk) {
        return find(kenmerk).map(notas::indexOf).orElse(notas.size());
    }

    private Tas moved(int van, int naar) {
        if (van >= notas.size()) return this;
        var nieuw = new ArrayList<>(notas);
        nieuw.add(naar, nieuw.remove(van));
        return new Tas(bewindspersoon, nieuw);
    }
}
