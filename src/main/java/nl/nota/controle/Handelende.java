package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D33: now the bewindspersoon acts, now the ministry. */
final class Handelende implements Regel {
    private static final Pattern U = Pattern.compile("(?<!\\p{L})(?:[Uu] informeert|informeert u)(?!\\p{L})");
    private static final Pattern HUIS = Pattern.compile(
            "(?<!\\p{L})(?:informeert Defensie|Defensie informeert|informeert het ministerie|[Hh]et ministerie"
                    + " informeert)(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.hint(
            "D33",
            "Wie informeert de Kamer?",
            "In een nota is de bewindspersoon aan het woord: u informeert de Kamer.",
            "U informeert de Kamer. Daarna informeert Defensie de Kamer opnieuw.",
            "U informeert de Kamer. Daarna informeert u de Kamer opnieuw.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (proef.find(U).findAny().isEmpty()) return Stream.empty();
        return proef.find(HUIS)
                .map(een ->
                        een.bevinding(BLAD, "Elders informeert u de Kamer; hier staat “%s”.".formatted(een.tekst())));
    }
}
