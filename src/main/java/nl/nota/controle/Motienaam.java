package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D11: motions are named in two styles. */
final class Motienaam implements Regel {
    private static final Pattern KORT = Pattern.compile("\\b[Mm]otie-\\p{Lu}[\\p{L}'’-]*");
    private static final Pattern LANG = Pattern.compile("\\b[Mm]otie van (?:het lid|de leden) \\p{L}[\\p{L}'’-]*");
    private static final Regelblad BLAD = Regelblad.hint(
            "D11",
            "Moties worden op twee manieren genoemd",
            "Eén manier leest rustiger: steeds motie-Boswijk, of steeds motie van het lid Boswijk.",
            "De motie-Boswijk en de motie van het lid Dassen zijn uitgevoerd.",
            "De motie-Boswijk en de motie-Dassen zijn uitgevoerd.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var kort = proef.find(KORT).toList();
        var lang = proef.find(LANG).toList();
        if (kort.isEmpty() || lang.isEmpty()) return Stream.empty();
        var minst = kort.size() < lang.size() ? kort : lang;
        var ander = minst == kort ? lang : kort;
        return minst.stream()
                .map(een -> een.bevinding(
                        BLAD,
                        "Hier staat “%s”, elders “%s”."
                                .formatted(een.tekst(), ander.getFirst().tekst())));
    }
}
