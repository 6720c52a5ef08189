package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T07: blanks where none belong. */
final class Witruimte implements Regel {
    private static final Pattern WIT = Pattern.compile(
            "(?<=\\p{L})  +(?=\\p{L})|(?<=\\p{L}) +(?=[,;](?: |$)|\\.(?: \\p{Lu}|$))|(?<=\\p{Ll})[,;](?=\\p{L})");
    private static final Regelblad BLAD = Regelblad.hint(
            "T07",
            "Een spatie te veel of te weinig",
            "Het staat slordig, en het kan een weggevallen woord verraden.",
            "De brief is klaar .",
            "De brief is klaar.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(WIT)
                .filter(een -> !een.alinea().isRij())
                .map(een -> Bevinding.of(
                        BLAD,
                        around(een),
                        "Kijk naar de spaties bij “%s”.".formatted(around(een).citaat())));
    }

    private static Plek around(Treffer een) {
        var tekst = een.alinea().tekst();
        var begin = een.gevonden().start();
        var eind = een.gevonden().end();
        while (begin > 0 && Character.isLetter(tekst.charAt(begin - 1))) begin--;
        while (eind < tekst.length() && !Character.isWhitespace(tekst.charAt(eind))) eind++;
        return een.alinea().plek(begin, eind);
    }
}
