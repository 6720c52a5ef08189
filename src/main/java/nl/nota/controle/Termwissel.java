package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D14: one paper under two names. */
final class Termwissel implements Regel {
    private static final Pattern KAMERBRIEF = Patroon.words("(?:de|deze|bijgevoegde|een) kamerbrief");
    private static final Pattern BRIEF = Patroon.words("de brief");
    private static final int VAAK = 2;
    private static final Regelblad BLAD = Regelblad.hint(
            "D14",
            "De brief heet nu eens Kamerbrief en dan weer brief",
            "Eén woord voor één stuk: de lezer hoeft dan niet na te gaan of het om een ander stuk gaat.",
            "De kamerbrief is klaar. De kamerbrief gaat mee. De brief is kort. De brief is af.",
            "De kamerbrief is klaar. De kamerbrief gaat mee. De kamerbrief is kort. De kamerbrief is af.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var brief = proef.find(BRIEF)
                .filter(een -> !een.after().startsWith(" van ") && !een.after().startsWith(" aan "))
                .toList();
        if (brief.size() < VAAK || proef.find(KAMERBRIEF).count() < VAAK) return Stream.empty();
        return brief.stream()
                .limit(1)
                .map(een -> een.bevinding(
                        BLAD,
                        "Hier staat “%s”, elders Kamerbrief (%d keer brief).".formatted(een.tekst(), brief.size())));
    }
}
