package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of light markup as a reader sees it: a paragraph, an item of a list or a row of a table, and where each of
 * its characters stands in the markup.
 */
public final class Leesregel {
    private final Soort soort;
    private final String woorden;
    private final int[] plaatsen;
    private final List<Anker> ankers;

    private Leesregel(Soort soort, String woorden, int[] plaatsen, List<Anker> ankers) {
        this.soort = soort;
        this.woorden = woorden;
        this.plaatsen = plaatsen;
        this.ankers = List.copyOf(ankers);
    }

    /** What kind of line it is. */
    public enum Soort {
        ALINEA,
        PUNT,
        RIJ
    }

    /**
     * The anchor of a footnote.
     *
     * @param voor how many characters of the words stand before it
     */
    public record Anker(int voor) {}

    /** The lines of a text, in order; between the cells of a row stands an upright stroke. */
    public static List<Leesregel> of(String opmaak) {
        var merken = new Merktekens(opmaak);
        var regels = new ArrayList<Leesregel>();
        for (var begin = 0; begin <= opmaak.length(); ) {
            var einde = opmaak.indexOf('\n', begin);
            if (einde < 0) einde = opmaak.length();
            if (!opmaak.substring(begin, einde).isBlank()) regels.add(line(opmaak, merken, begin, einde));
            begin = einde + 1;
        }
        return regels;
    }

    private static Leesregel line(String opmaak, Merktekens merken, int begin, int einde) {
        var regel = opmaak.substring(begin, einde);
        var soort = Begin.isRij(regel)
                ? Soort.RIJ
                : regel.matches(" *(?:-|\\d{1,3}\\.)(?: .*)?") ? Soort.PUNT : Soort.ALINEA;
        var woorden = new StringBuilder();
        var plaatsen = new int[regel.length()];
        var ankers = new ArrayList<Anker>();
        for (var i = begin; i < einde; i++) {
            var c = opmaak.charAt(i);
            if (merken.isHidden(i) && c == '[' && opmaak.startsWith("[^", i)) ankers.add(new Anker(woorden.length()));
            if (merken.isHidden(i) && !(soort == Soort.RIJ && c == '|')) continue;
            plaatsen[woorden.length()] = i;
            woorden.append(c);
        }
        return new Leesregel(soort, woorden.toString(), plaatsen, ankers);
    }

    /** Words that stand as they are, without markup. */
    public static Leesregel plain(String woorden) {
        var plaatsen = new int[woorden.length()];
        for (var i = 0; i < plaatsen.length; i++) plaatsen[i] = i;
        return new Leesregel(Soort.ALINEA, woorden, plaatsen, List.of());
    }

    public Soort soort() {
        return soort;
    }

    /** What a reader sees, blanks as they were written. */
    public String woorden() {
        return woorden;
    }

    public List<Anker> ankers() {
        return ankers;
    }

    /** Where a character of the words stands in the markup, in characters. */
    public int plaats(int teken) {
        return plaatsen[teken];
    }
}
