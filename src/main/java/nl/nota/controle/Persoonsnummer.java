package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** P02: a burgerservicenummer or a bank account. */
final class Persoonsnummer implements Regel {
    private static final Pattern NUMMER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/-])(?<bsn>\\d{9})(?![\\p{N}]|[.,]\\d)|(?<![\\p{L}\\p{N}])NL\\d{2} ?[A-Z]{4} ?(?:\\d"
                    + " ?){9}\\d(?!\\d)");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "P02",
            "Een burgerservicenummer of rekeningnummer",
            "Zo’n nummer mag nooit openbaar worden en staat zelden terecht in een nota.",
            "De kandidaat (BSN 111222333) is bekend.",
            "De kandidaat is bekend.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(NUMMER)
                .filter(een -> een.group("bsn") == null || isElfproef(een.tekst()))
                .map(een -> een.bevinding(BLAD, "Dit lijkt een burgerservicenummer of rekeningnummer."));
    }

    /** The check that every burgerservicenummer passes. */
    private static boolean isElfproef(String cijfers) {
        var som = -Character.digit(cijfers.charAt(8), 10);
        for (var i = 0; i < 8; i++) som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
        return som % 11 == 0;
    }
}
