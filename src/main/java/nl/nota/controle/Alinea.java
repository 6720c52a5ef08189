package nl.nota.controle;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Leesregel;

/**
 * One paragraph, item, row, footnote or field of a nota as a reader sees it.
 *
 * @param bron the light markup of the part in which it stands
 */
public record Alinea(Plaats plaats, String bron, Leesregel regel) {
    public String tekst() {
        return regel.woorden();
    }

    public boolean isRij() {
        return regel.soort() == Leesregel.Soort.RIJ;
    }

    /** The piece between two characters of the words, with the markup within it. */
    public Plek plek(int begin, int eind) {
        if (begin >= eind) return Plek.missing(plaats);
        var van = regel.plaats(begin);
        var tot = regel.plaats(eind - 1) + 1;
        return new Plek(plaats, bron.codePointCount(0, van), bron.codePointCount(0, tot), bron.substring(van, tot));
    }

    /** All of it. */
    public Plek plek() {
        return plek(0, tekst().length());
    }

    Plek plek(MatchResult treffer) {
        return plek(treffer.start(), treffer.end());
    }

    /** Each place that looks so. */
    public Stream<Treffer> find(Pattern patroon) {
        return patroon.matcher(tekst()).results().map(treffer -> new Treffer(this, treffer));
    }

    boolean has(Pattern patroon) {
        return patroon.matcher(tekst()).find();
    }
}
