package nl.nota.controle;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T01: the same word twice. */
final class Dubbelwoord implements Regel {
    private static final Pattern DUBBEL = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(?<een>de|het|een|en|van|in|op|te|met|voor|aan|is|dat|die|door|bij|om|ook|er|niet|wordt|worden|zijn|u|uw|naar|over|uit|tot|als|maar|of)"
                + " \\k<een>(?![\\p{L}\\p{N}'’-])",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MAG =
            List.of("die", "dat", "is", "te", "u", "aan", "op", "in", "er", "om", "of", "zijn", "door", "uit", "over");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "T01",
            "Twee keer hetzelfde woord achter elkaar",
            "Dat is bijna altijd een tikfout.",
            "Dit gaat over de de brief.",
            "Dit gaat over de brief.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(DUBBEL)
                .filter(een -> !MAG.contains(een.piece("een").toLowerCase(Locale.ROOT)))
                .map(een -> een.bevinding(BLAD, "“%s”: één keer is genoeg.".formatted(een.tekst()))
                        .with(new Verbetering("Haal er een weg", een.piece("een"))));
    }
}
