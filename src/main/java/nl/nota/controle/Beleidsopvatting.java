package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** N02: personal views are to stay inside. */
final class Beleidsopvatting implements Regel {
    private static final Pattern OPVATTING = Pattern.compile(
            "(?<!\\p{L})persoonlijke beleidsopvattingen?(?!\\p{L})|(?<![\\d.])5\\.2(?![\\d.])",
            Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "N02",
            "Persoonlijke beleidsopvattingen blijven niet binnen",
            "In beslisnota’s worden opvattingen van ambtenaren niet gelakt; artikel 5.2 is daar geen grond.",
            "# Informatie die niet openbaar wordt gemaakt\nDe persoonlijke beleidsopvattingen (5.2 Woo).",
            "# Informatie die niet openbaar wordt gemaakt\nDe namen (5.1.2e Woo).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.rubriek(Sjabloon.NIET_OPENBAAR)
                .flatMap(een -> een.find(OPVATTING))
                .limit(1)
                .map(een -> een.bevinding(BLAD, "Deze grond geldt niet voor een beslisnota."))
                .map(een -> proef.asksBesluit() ? een : een.as(Ernst.HINT));
    }
}
