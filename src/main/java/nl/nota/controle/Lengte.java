package nl.nota.controle;

import java.util.stream.Stream;

/** T06: more than two pages. */
final class Lengte implements Regel {
    private static final int BLADZIJDE = 500;
    private static final int MEESTE = 2 * BLADZIJDE;
    private static final Regelblad BLAD = Regelblad.hint(
            "T06",
            "Langer dan twee bladzijden",
            "Een nota is één of twee bladzijden; wat de bewindspersoon niet hoeft te weten, hoort in een bijlage.",
            "Dit is een woord. ".repeat(270),
            "Dit is een woord.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var woorden = proef.tekst().stream()
                .mapToInt(een -> een.tekst().split("\\s+").length)
                .sum();
        if (woorden <= MEESTE) return Stream.empty();
        return Stream.of(Bevinding.of(
                BLAD,
                Plek.missing(proef.tekst().getFirst().plaats()),
                "De nota heeft %d woorden, ongeveer %d bladzijden."
                        .formatted(woorden, Math.ceilDiv(woorden, BLADZIJDE))));
    }
}
