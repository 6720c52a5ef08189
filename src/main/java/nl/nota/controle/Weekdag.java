package nl.nota.controle;

import java.util.stream.Stream;

/** Z03: a date that does not fall on the day of the week beside it. */
final class Weekdag implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "Z03",
            "De dag van de week klopt niet",
            "Eén van beide is verkeerd: de dag of de datum.",
            "Op dinsdag 16 juni 2025 vroeg ProRail erom.",
            "Op maandag 16 juni 2025 vroeg ProRail erom.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .flatMap(Dagnoeming::in)
                .filter(dag -> dag.weekdag() != null)
                .flatMap(dag -> dag
                        .near(proef.dag())
                        .filter(datum -> !Dagnoeming.weekday(datum).equals(dag.weekdag()))
                        .map(datum -> dag.treffer()
                                .bevinding(BLAD, "Deze datum valt op een %s.".formatted(Dagnoeming.weekday(datum))))
                        .stream());
    }
}
