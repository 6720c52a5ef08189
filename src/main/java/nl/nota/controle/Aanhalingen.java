package nl.nota.controle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The quotation marks in one paragraph: which belong together, and which stand alone. The apostrophe of nota's,
 * 's-Gravenhage, zo'n, '25 and Hans' is none.
 */
record Aanhalingen(List<Paar> paren, List<Integer> alleen) {
    private static final String ENKEL = "'‘’‚";
    private static final String DUBBEL = "\"“”„«»";
    private static final Pattern JAAR =
            Pattern.compile("(?<!\\p{L})(?:van|jaren|sinds|in|eind|begin|uit|zomer|voorjaar|najaar|en|tot) $");
    private static final String WEGLATING = "stnkmr";

    /** A quote, from its opening mark to its closing one. */
    record Paar(int open, int dicht) {
        String woorden(String tekst) {
            return tekst.substring(open + 1, dicht);
        }
    }

    static Aanhalingen of(String tekst) {
        var paren = new ArrayList<Paar>();
        var alleen = new ArrayList<Integer>();
        Deque<Integer> open = new ArrayDeque<>();
        for (var i = 0; i < tekst.length(); i++) {
            var c = tekst.charAt(i);
            if (!isTeken(c) || (ENKEL.indexOf(c) >= 0 && isApostrof(tekst, i))) continue;
            if (opens(tekst, i)) {
                open.push(i);
            } else if (!open.isEmpty() && isSame(tekst.charAt(open.peek()), c)) {
                paren.add(new Paar(open.pop(), i));
            } else if (!endsWord(tekst, i)) {
                alleen.add(i);
            }
        }
        alleen.addAll(open);
        alleen.sort(null);
        return new Aanhalingen(paren, alleen);
    }

    private static boolean isTeken(char c) {
        return ENKEL.indexOf(c) >= 0 || DUBBEL.indexOf(c) >= 0;
    }

    private static boolean isSame(char open, char dicht) {
        return (ENKEL.indexOf(open) >= 0) == (ENKEL.indexOf(dicht) >= 0);
    }

    private static boolean opens(String tekst, int plaats) {
        var c = tekst.charAt(plaats);
        if ("‘“„‚«".indexOf(c) >= 0) return true;
        if ("”»".indexOf(c) >= 0) return false;
        var voor = plaats == 0 ? ' ' : tekst.charAt(plaats - 1);
        var na = plaats + 1 < tekst.length() ? tekst.charAt(plaats + 1) : ' ';
        return (Character.isWhitespace(voor) || "([-–—/|".indexOf(voor) >= 0 || isTeken(voor))
                && !Character.isWhitespace(na);
    }

    /** Between letters, before an elided word or a year of two digits, or after the digits of minutes. */
    private static boolean isApostrof(String tekst, int plaats) {
        var voor = plaats == 0 ? ' ' : tekst.charAt(plaats - 1);
        var na = plaats + 1 < tekst.length() ? tekst.charAt(plaats + 1) : ' ';
        if (Character.isLetterOrDigit(voor) && Character.isLetter(na)) return true;
        if (Character.isLetterOrDigit(voor)) return false;
        var verder = plaats + 2 < tekst.length() ? tekst.charAt(plaats + 2) : ' ';
        var elders = WEGLATING.indexOf(Character.toLowerCase(na)) >= 0 && !Character.isLetter(verder);
        var jaar = Character.isDigit(na)
                && Character.isDigit(verder)
                && (plaats + 3 >= tekst.length() || !Character.isDigit(tekst.charAt(plaats + 3)));
        return elders
                || (jaar
                        && tekst.charAt(plaats) != '‘'
                        && (JAAR.matcher(tekst.substring(Math.max(0, plaats - 12), plaats))
                                        .find()
                                || !closesLater(tekst, plaats)));
    }

    private static boolean closesLater(String tekst, int plaats) {
        var sluit = tekst.indexOf(tekst.charAt(plaats), plaats + 1);
        return sluit > 0 && (sluit + 1 == tekst.length() || !Character.isLetter(tekst.charAt(sluit + 1)));
    }

    /** A genitive such as Hans' boek: after s, x or z and before another word. */
    private static boolean endsWord(String tekst, int plaats) {
        var voor = plaats == 0 ? ' ' : Character.toLowerCase(tekst.charAt(plaats - 1));
        return ENKEL.indexOf(tekst.charAt(plaats)) >= 0
                && "sxz".indexOf(voor) >= 0
                && plaats + 2 < tekst.length()
                && tekst.charAt(plaats + 1) == ' '
                && Character.isLetter(tekst.charAt(plaats + 2));
    }
}
