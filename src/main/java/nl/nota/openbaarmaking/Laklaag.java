package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What of one deel stays inside, laid over its text; overlapping pieces are one, with the grounds of both. */
public final class Laklaag {
    /** Nothing stays inside. */
    public static final Laklaag LEEG = new Laklaag(List.of());

    /** From each code point on, the grounds on which what follows stays inside. */
    private final TreeMap<Integer, List<String>> vanaf = new TreeMap<>();

    /** A piece of the text in code points, half open. */
    public record Vak(int begin, int eind, String grond) {
        public Vak {
            if (begin < 0 || eind <= begin) throw new IllegalArgumentException("A piece has a begin before its end");
        }
    }

    private Laklaag(Collection<Vak> vakken) {
        var grenzen = new TreeSet<Integer>();
        var aan = new TreeMap<Integer, List<String>>();
        var uit = new TreeMap<Integer, List<String>>();
        for (var vak : vakken) {
            aan.computeIfAbsent(vak.begin(), plaats -> new ArrayList<>()).add(vak.grond());
            uit.computeIfAbsent(vak.eind(), plaats -> new ArrayList<>()).add(vak.grond());
            grenzen.add(vak.begin());
            grenzen.add(vak.eind());
        }
        var geldig = new TreeMap<String, Integer>();
        for (var plaats : grenzen) {
            uit.getOrDefault(plaats, List.of())
                    .forEach(grond -> geldig.compute(grond, (g, n) -> n == null || n == 1 ? null : n - 1));
            aan.getOrDefault(plaats, List.of()).forEach(grond -> geldig.merge(grond, 1, Integer::sum));
            vanaf.put(plaats, List.copyOf(geldig.keySet()));
        }
    }

    public static Laklaag of(Collection<Vak> vakken) {
        return vakken.isEmpty() ? LEEG : new Laklaag(vakken);
    }

    /** The grounds on which the character at this code point stays inside; empty when it is public. */
    List<String> at(int plaats) {
        var hier = vanaf.floorEntry(plaats);
        return hier == null ? List.of() : hier.getValue();
    }
}
