package nl.nota.controle;

import java.time.DayOfWeek;
import java.util.stream.Stream;

/** K08: the nota is dated on a Saturday or Sunday. */
final class Weekenddatum implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "K08",
            "De datum valt in het weekend",
            "Dat kan, maar vaak is het een vergissing van een dag.",
            "datum: 2025-09-28",
            "datum: 2025-09-29");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var datum = proef.inhoud().kop().datum();
        if (datum == null || datum.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) return Stream.empty();
        var citaat = datum.toString();
        return Stream.of(Bevinding.of(
                BLAD, new Plek(Plaats.kop("datum"), 0, citaat.length(), citaat), "Deze dag valt in het weekend."));
    }
}
