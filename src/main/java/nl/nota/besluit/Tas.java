package nl.nota.besluit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** With these at the bottom; one that lies in it already stays where it is. */
    Tas with(Collection<Kenmerk> erbij) {
        var nieuw = new ArrayList<>(notas);
        erbij.stream()
                .distinct()
                .filter(kenmerk -> find(kenmerk).isEmpty())
                .forEach(kenmerk -> nieuw.add(new Tasnota(kenmerk, "")));
        return new Tas(bewindspersoon, nieuw);
    }

    Tas without(Kenmerk kenmerk) {
        return new Tas(
                bewindspersoon,
                notas.stream().filter(een -> !een.kenmerk().equals(kenmerk)).toList());
    }

    /** With the nota one place nearer the top. */
    Tas raised(Kenmerk kenmerk) {
        return swapped(place(kenmerk), place(kenmerk) - 1);
    }

    /** With the nota one place nearer the bottom. */
    Tas lowered(Kenmerk kenmerk) {
        return swapped(place(kenmerk), place(kenmerk) + 1);
    }

    /** With this line of the private office beside the nota. */
    Tas noted(Kenmerk kenmerk, String regel) {
        return new Tas(
                bewindspersoon,
                notas.stream()
                        .map(een -> een.kenmerk().equals(kenmerk) ? new Tasnota(kenmerk, regel) : een)
                        .toList());
    }

    private int place(Kenmerk kenmerk) {
        return find(kenmerk).map(notas::indexOf).orElse(-1);
    }

    private Tas swapped(int een, int ander) {
        if (een < 0 || ander < 0 || ander >= notas.size()) return this;
        var nieuw = new ArrayList<>(notas);
        Collections.swap(nieuw, een, ander);
        return new Tas(bewindspersoon, nieuw);
    }
}
