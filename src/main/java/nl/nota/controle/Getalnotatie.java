package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G04: a number with the comma and the point the English way round. */
final class Getalnotatie implements Regel {
    private static final Pattern ENGELS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?:,\\d{3})+\\.\\d{1,2})(?![\\p{L}\\p{N}]|[.,]\\d)");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G04",
            "Een getal in Engelse notatie",
            "In het Nederlands staat de punt tussen de duizendtallen en de komma voor de decimalen.",
            "De subsidie is € 1,250,000.",
            "De subsidie is € 1.250.000.");

    /** After € or before miljoen or % a point and one or two digits can only be decimals. */
    private static final Pattern DECIMAAL =
            Pattern.compile("(?:(?<=€)|(?<=€[ \\u00a0])|(?<![\\p{L}\\p{N}.,])(?=\\d{1,3}\\.\\d{1,2}"
                    + " ?(?:miljoen|miljard|mln|mld|procent)))\\d{1,3}\\.\\d{1,2}(?![\\p{L}\\p{N}]|[.,]\\d)");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Stream.concat(proef.find(ENGELS), proef.find(DECIMAAL)).map(een -> {
            var goed = een.tekst().replace('.', ';').replace(',', '.').replace(';', ',');
            return een.bevinding(BLAD, "Schrijf %s.".formatted(goed)).with(Verbetering.into(goed));
        });
    }
}
