package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An element of a Word file; its name carries the prefix that Word itself uses for its namespace. */
final class Knoop {
    /** The name of letters that stand between elements, where their order counts. */
    static final String LETTERS = "#";

    private final String naam;
    private final Map<String, String> eigenschappen = new LinkedHashMap<>(4);
    private final List<Knoop> kinderen = new ArrayList<>(2);
    private final StringBuilder tekst = new StringBuilder(0);

    Knoop(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    boolean is(String ander) {
        return naam.equals(ander);
    }

    void set(String eigenschap, String waarde) {
        eigenschappen.put(eigenschap, waarde);
    }

    void add(Knoop kind) {
        kinderen.add(kind);
    }

    void add(String letters) {
        tekst.append(letters);
    }

    List<Knoop> kinderen() {
        return kinderen;
    }

    /** The letters directly in it. */
    String tekst() {
        return tekst.toString();
    }

    /** An attribute; empty when it has none. */
    String get(String eigenschap) {
        return eigenschappen.getOrDefault(eigenschap, "");
    }

    /** The first child of that name along the path; an empty element when there is none. */
    Knoop kind(String... pad) {
        Knoop hier = this;
        for (String stap : pad) {
            Knoop volgende = null;
            for (Knoop kind : hier.kinderen) if (volgende == null && kind.is(stap)) volgende = kind;
            if (volgende == null) return new Knoop("");
            hier = volgende;
        }
        return hier;
    }

    boolean has(String kind) {
        return !kind(kind).naam.isEmpty();
    }

    /** The value of a child that is nothing but a value; empty when there is none. */
    String val(String... pad) {
        return kind(pad).get("w:val");
    }

    /** Every element below it, in the order of the file. */
    void each(Consumer<Knoop> bezoek) {
        for (Knoop kind : kinderen) {
            bezoek.accept(kind);
            kind.each(bezoek);
        }
    }

    /** Whether a property of its kind is on: it stands there, and does not say that it is off. */
    static boolean isAan(Knoop schakelaar) {
        return !schakelaar.naam.isEmpty()
                && !List.of("0", "false", "off", "none").contains(schakelaar.get("w:val"));
    }
}
