package nl.nota.controle;

import java.util.stream.Stream;
import nl.nota.nota.Leesregel;
import nl.nota.nota.Sjabloon;

/** B04: too few or too many key points. */
final class Kernpuntental implements Regel {
    private static final int MEESTE = 8;
    private static final Regelblad BLAD = Regelblad.hint(
            "B04",
            "Eén kernpunt, of meer dan acht",
            "Twee tot acht punten zijn in een minuut te lezen.",
            "# Kernpunten\n" + "- Dit is een punt.\n".repeat(9),
            "# Kernpunten\n- Dit is een punt.\n- En dit ook.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var punten = proef.rubriek(Sjabloon.KERNPUNTEN)
                .filter(een -> een.regel().soort() == Leesregel.Soort.PUNT)
                .toList();
        if (punten.size() != 1 && punten.size() <= MEESTE) return Stream.empty();
        return Stream.of(
                Bevinding.of(BLAD, punten.getFirst().plek(), "Er staan %d kernpunten.".formatted(punten.size())));
    }
}
