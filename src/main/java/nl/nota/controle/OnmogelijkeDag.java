package nl.nota.controle;

import java.util.stream.Stream;

/** Z02: a day that no calendar has. */
final class OnmogelijkeDag implements Regel {
    private static final int SCHRIKKELJAAR = 2024;
    private static final Regelblad BLAD = Regelblad.fout(
            "Z02",
            "Deze dag bestaat niet",
            "Op een dag die niet bestaat, kan niets gebeuren; waarschijnlijk is een cijfer verkeerd.",
            "De brief gaat op 31 september uit.",
            "De brief gaat op 30 september uit.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .flatMap(Dagnoeming::in)
                .filter(dag -> dag.in(SCHRIKKELJAAR).isEmpty())
                .map(dag -> dag.treffer()
                        .bevinding(
                                BLAD,
                                "“%s” bestaat niet.".formatted(dag.treffer().tekst())));
    }
}
