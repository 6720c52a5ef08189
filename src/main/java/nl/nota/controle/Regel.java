package nl.nota.controle;

import java.util.stream.Stream;

/**
 * One rule that a nota is checked against. Rules that need the text alone live in this module; an office above that
 * knows more contributes its own as a bean.
 */
public interface Regel {
    /** What the rule is. */
    Regelblad blad();

    /** What it finds, in reading order. */
    Stream<Bevinding> bevindingen(Drukproef proef);
}
