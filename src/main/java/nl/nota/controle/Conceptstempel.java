package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R02: the mark of a draft. */
final class Conceptstempel implements Regel {
    private static final Pattern MERK =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:CONCEPT|DRAFT|KLADVERSIE)(?![\\p{L}\\p{N}-])(?: ?[vV](?:ersie)?"
                    + " ?\\d[\\d.]*)?|(?<![\\p{L}\\p{N}])(?:[Cc]onceptversie|[Vv]ersie|[Vv])"
                    + " ?0\\.\\d+(?![\\d%])|_(?:def|final|v\\d+)(?:\\d+|_def)*(?:\\.docx?)?(?![\\p{L}\\p{N}])");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "R02",
            "Een conceptmerk in de tekst",
            "Of dit een concept is, weet nota zelf; een oud merk in de tekst blijft staan als het al definitief is.",
            "CONCEPT v0.3. De brief is af.",
            "De brief is af.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.findOveral(MERK)
                .map(een -> een.bevinding(BLAD, "“%s” hoort niet in de tekst van een nota.".formatted(een.tekst())));
    }
}
