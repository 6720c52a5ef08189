package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** N03: a ground of the law that was replaced in 2022. */
final class Oudegrond implements Regel {
    private static final Pattern WOB =
            Pattern.compile("(?<![\\d.])1[01]\\.[12]\\.?[a-g]?(?![\\d\\p{L}])|(?<!\\p{L})Wob(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "N03",
            "Een grond uit de oude Wob",
            "Sinds 1 mei 2022 geldt de Wet open overheid, met andere nummers: 10.2.e is nu 5.1.2.e.",
            "# Informatie die niet openbaar wordt gemaakt\nDe namen (10.2.e).",
            "# Informatie die niet openbaar wordt gemaakt\nDe namen (5.1.2.e).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.rubriek(Sjabloon.NIET_OPENBAAR)
                .flatMap(een -> een.find(WOB))
                .map(een -> een.bevinding(
                        BLAD, "“%s” is een grond uit de Wob; noem die uit de Woo.".formatted(een.tekst())));
    }
}
