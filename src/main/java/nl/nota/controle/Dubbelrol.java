package nl.nota.controle;

import java.util.stream.Stream;

/** K04: who is addressed also receives a copy. */
final class Dubbelrol implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "K04",
            "Iemand staat bij Aan en bij Afschrift",
            "Wie beslist, leest de nota al; een afschrift voegt niets toe.",
            "aan: STASDEF\nafschrift: STASDEF",
            "aan: STASDEF\nafschrift: DCo");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.kop("afschrift")
                .filter(code -> proef.inhoud().kop().aan().contains(code.tekst()))
                .map(code -> Bevinding.of(BLAD, code.plek(), "%s staat ook bij Aan.".formatted(code.tekst())));
    }
}
