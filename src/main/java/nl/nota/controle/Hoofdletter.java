package nl.nota.controle;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T02: a name without its capital, or a month with one. */
final class Hoofdletter implements Regel {
    private static final Pattern FOUT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<kamer>[12](?:e|ste|de) [Kk]amer|(?:[Tt]weede|[Ee]erste) kamer|tweede Kamer|eerste"
                + " Kamer|raad van state|Raad van state|algemene rekenkamer|staten-generaal)(?!\\p{L})|(?<=\\d"
                + " )(?<maand>Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "T02",
            "Een hoofdletter te weinig of te veel",
            "Namen van Kamers en Raad krijgen een hoofdletter, maanden en dagen niet.",
            "De tweede kamer vergadert op 3 Juli.",
            "De Tweede Kamer vergadert op 3 juli.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(FOUT).map(een -> {
            var goed = een.group("maand") != null ? een.tekst().toLowerCase(Locale.ROOT) : named(een.tekst());
            return een.bevinding(BLAD, "Schrijf %s.".formatted(goed)).with(Verbetering.into(goed));
        });
    }

    /** Every word of the name but van. */
    private static String named(String tekst) {
        if (Character.isDigit(tekst.charAt(0))) return tekst.startsWith("1") ? "Eerste Kamer" : "Tweede Kamer";
        return Arrays.stream(tekst.split("(?<=[ -])"))
                .map(deel ->
                        deel.equals("van ") ? deel : deel.substring(0, 1).toUpperCase(Locale.ROOT) + deel.substring(1))
                .collect(Collectors.joining());
    }
}
