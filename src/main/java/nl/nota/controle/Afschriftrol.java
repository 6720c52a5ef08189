package nl.nota.controle;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D06: a party that only receives a copy is said to have agreed. */
final class Afschriftrol implements Regel {
    private static final Pattern MET =
            Patroon.words("(?:afstemming|afgestemd|overeenstemming) met(?: de| het)? [^.;:]{1,120}");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D06",
            "Wie een afschrift krijgt, zou hebben afgestemd",
            "Een afschrift is geen instemming: vraag de partij in de route, of schrijf het anders op.",
            "afschrift: DCo\n\n# Communicatie\nEr wordt een bericht voorbereid in afstemming met DCo.",
            "afschrift: DCo\n\n# Communicatie\nDCo bereidt een bericht voor.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.inhoud().kop().afschrift().stream()
                .filter(code -> !proef.omstandigheden().geclaimd().contains(code))
                .flatMap(code -> proef.find(MET).flatMap(treffer -> named(proef, code, treffer)));
    }

    private static Stream<Bevinding> named(Drukproef proef, String code, Treffer treffer) {
        var naam = proef.register().find(code).map(een -> een.naam()).orElse(code);
        var tekst = treffer.tekst();
        var plaats = at(tekst, code);
        var woord = plaats < 0 ? naam : code;
        if (plaats < 0) plaats = at(tekst, naam);
        if (plaats < 0) return Stream.empty();
        var begin = treffer.gevonden().start();
        var plek = treffer.alinea().plek(begin, begin + plaats + woord.length());
        return Stream.of(Bevinding.of(
                BLAD, plek, "%s krijgt deze nota alleen in afschrift, en zou hier hebben afgestemd.".formatted(code)));
    }

    private static int at(String tekst, String woord) {
        var gevonden = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(woord.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(tekst.toLowerCase(Locale.ROOT));
        return gevonden.find() ? gevonden.start() : -1;
    }
}
