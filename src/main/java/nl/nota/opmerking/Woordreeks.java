package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Light markup word by word. Footnotes are numbered anew when one is put in before them, so here an anchor has no
 * number.
 */
final class Woordreeks {
    private static final Pattern NUMMER = Pattern.compile("(?<=\\[\\^)\\d{1,5}(?=])");
    private static final Pattern WOORD = Pattern.compile("\\[\\^]|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private final String bron;
    private final String tekst;
    /** Where in the source each character stands, and past the last one. */
    private final int[] plaatsen;

    private final List<Woord> woorden;

    /** One word, from the character at begin up to that at eind. */
    record Woord(String tekst, int begin, int eind) {}

    Woordreeks(String bron) {
        this.bron = bron;
        var zonder = new StringBuilder();
        var waar = new ArrayList<Integer>();
        var hier = 0;
        var nummers = NUMMER.matcher(bron);
        while (nummers.find()) {
            hier = copy(hier, nummers.start(), zonder, waar);
            hier = nummers.end();
        }
        copy(hier, bron.length(), zonder, waar);
        waar.add(bron.length());
        this.tekst = zonder.toString();
        this.plaatsen = waar.stream().mapToInt(Integer::intValue).toArray();
        this.woorden = WOORD.matcher(tekst)
                .results()
                .map(gevonden -> new Woord(gevonden.group(), gevonden.start(), gevonden.end()))
                .toList();
    }

    private int copy(int van, int tot, StringBuilder naar, List<Integer> waar) {
        for (var i = van; i < tot; i++) {
            naar.append(bron.charAt(i));
            waar.add(i);
        }
        return tot;
    }

    String tekst() {
        return tekst;
    }

    List<Woord> woorden() {
        return woorden;
    }

    List<String> alsTekst() {
        return woorden.stream().map(Woord::tekst).toList();
    }

    /** The first word that ends past this character. */
    int first(int plaats) {
        var laag = 0;
        var hoog = woorden.size();
        while (laag < hoog) {
            var midden = (laag + hoog) >>> 1;
            if (woorden.get(midden).eind() > plaats) hoog = midden;
            else laag = midden + 1;
        }
        return laag;
    }

    /** The first word that begins at or past this character. */
    int past(int plaats) {
        var eerste = first(plaats);
        return eerste < woorden.size() && woorden.get(eerste).begin() < plaats ? eerste + 1 : eerste;
    }

    /** The character here for a code point of the source. */
    int fromSource(int punt) {
        var lengte = bron.codePointCount(0, bron.length());
        var plaats = bron.offsetByCodePoints(0, Math.clamp(punt, 0, lengte));
        var hier = 0;
        while (hier < plaatsen.length - 1 && plaatsen[hier] < plaats) hier++;
        return hier;
    }

    /** The code point of the source for a character here. */
    int toSource(int plaats) {
        return bron.codePointCount(0, plaatsen[plaats]);
    }

    /** The words of the source between two characters here. */
    String source(int begin, int eind) {
        return bron.substring(plaatsen[begin], plaatsen[eind]);
    }

    /** Whether a word begins or ends there, or nothing is. */
    boolean isEdge(int plaats) {
        return plaats == 0
                || plaats == tekst.length()
                || !isLetter(tekst.codePointBefore(plaats))
                || !isLetter(tekst.codePointAt(plaats));
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
