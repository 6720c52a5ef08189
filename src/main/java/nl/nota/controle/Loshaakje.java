package nl.nota.controle;

import java.util.ArrayDeque;
import java.util.stream.Stream;

/** T12: a bracket that is opened and never closed. */
final class Loshaakje implements Regel {
    private static final int LANGST = 20;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "T12",
            "Een haakje dat niet sluit",
            "De lezer weet niet waar de tussenzin ophoudt.",
            "Het programma (bijlage 1 is gereed.",
            "Het programma (bijlage 1) is gereed.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream().flatMap(Loshaakje::in);
    }

    private static Stream<Bevinding> in(Alinea alinea) {
        var open = new ArrayDeque<Integer>();
        var tekst = alinea.tekst();
        for (var i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) == '(') open.push(i);
            else if (tekst.charAt(i) == ')' && !open.isEmpty()) open.pop();
        }
        return open.reversed().stream()
                .map(plaats -> Bevinding.of(
                        BLAD, alinea.plek(plaats, word(tekst, plaats)), "Dit haakje wordt niet gesloten."));
    }

    /** The end of the word behind it, so that the place can be seen. */
    private static int word(String tekst, int plaats) {
        var eind = plaats + 1;
        while (eind < tekst.length() && eind < plaats + LANGST && Character.isLetterOrDigit(tekst.charAt(eind))) eind++;
        return eind;
    }
}
