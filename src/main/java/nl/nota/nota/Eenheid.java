package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Alineaverschil.Vorm;

/**
 * What two texts are compared by: a paragraph, an item of a list, a row of a table, or a footnote.
 *
 * @param kern what it says and in which form; equal kernen are equal to a reader
 * @param begin the number that a list begins with here, 1 for a table that begins, or 0 within it
 * @param kenteken the number or dash it is printed with, which alone changes nothing
 * @param cellen its running text, of a row one for each cell; the text of a footnote is a unit of its own
 */
record Eenheid(Kern kern, int begin, String kenteken, List<List<Inline>> cellen) {
    /** What must be equal. */
    record Kern(Vorm vorm, int diepte, boolean genummerd, List<Woord> woorden) {
        /** The same form, whatever it says. */
        boolean isLike(Kern ander) {
            return vorm == ander.vorm && diepte == ander.diepte && genummerd == ander.genummerd;
        }
    }

    /** How few words may have come from anywhere. */
    private static final int WEINIG = 4;

    static Eenheid of(Vorm vorm, String tekst) {
        return of(new Kern(vorm, 0, false, List.of()), 0, "", List.of(List.of(new Inline.Woorden(tekst))));
    }

    /** With the words of these cells. */
    static Eenheid of(Kern vorm, int begin, String kenteken, List<List<Inline>> cellen) {
        var woorden = new ArrayList<Woord>();
        for (var cel : cellen) {
            if (!woorden.isEmpty() || cel != cellen.getFirst()) woorden.add(Woord.CEL);
            woorden.addAll(Woord.of(cel));
        }
        var kern = new Kern(vorm.vorm(), vorm.diepte(), vorm.genummerd(), List.copyOf(woorden));
        return new Eenheid(kern, begin, kenteken, cellen);
    }

    List<Woord> woorden() {
        return kern.woorden();
    }

    /** Whether finding it elsewhere means that it was moved. */
    boolean isVeelzeggend() {
        return woorden().stream().filter(woord -> !woord.isWit()).count() >= WEINIG;
    }

    /** Whether a machine proves that it says the same. */
    boolean saysTheSame(Eenheid ander) {
        return kern.isLike(ander.kern) && sleutel().equals(ander.sleutel());
    }

    private String sleutel() {
        return cellen.stream().map(Tekstsleutel::of).collect(joining("\u0004"));
    }
}
