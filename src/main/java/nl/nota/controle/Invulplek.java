package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R01: a place that was still to be filled in. */
final class Invulplek implements Regel {
    private static final Pattern PLEK =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:TO[D]O|TBD|TBC|N\\.N\\.T\\.B\\.|lorem ipsum)(?![\\p{L}\\p{N}])"
                + "|(?<![\\p{L}\\p{N}])[xX]{3,}(?![\\p{L}\\p{N}])|(?<!\\?)\\?{3,}|@@+|#{3,}|_{4,}|<(?:naam|datum|bedrag|titel|invullen|aanvullen)[^>]{0,40}>|\\[(?:[^\\[\\]]{0,40}(?:invullen|aanvullen|in"
                + " te vullen|nog aan|nader te bepalen|volgt"
                + " nog|checken|nagaan)[^\\[\\]]{0,40}|naam|datum|bedrag|titel|nummer|x+|X+|PM|p\\.?m\\.?)]|(?<=€"
                + " )\\[(?:…|\\.{2,})]|\\[(?:…|\\.{2,})](?= (?:euro|miljoen|miljard|%))");
    /** What a planning may well say of a day that is not known yet. */
    private static final Pattern OPEN =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?:n\\.t\\.b\\.|n\\.n\\.b\\.|ntb|nnb)(?![\\p{L}\\p{N}])");

    private static final Regelblad BLAD = Regelblad.fout(
            "R01",
            "Hier moest nog iets worden ingevuld",
            "Wat nog moest, gaat anders mee naar de bewindspersoon en wordt openbaar.",
            "De kosten bedragen € [bedrag invullen].",
            "De kosten bedragen € 4 miljoen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Stream.concat(
                proef.findOveral(PLEK).map(een -> een.bevinding(BLAD, sentence(een))),
                proef.findOveral(OPEN)
                        .map(een -> een.bevinding(BLAD, sentence(een)).as(Ernst.WAARSCHUWING)));
    }

    private static String sentence(Treffer een) {
        return "“%s” moet nog worden ingevuld.".formatted(een.tekst());
    }
}
