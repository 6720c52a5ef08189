package nl.nota.openbaarmaking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text in which is searched: each kind of blank and dash as one kind, so that a number is found however it was typed;
 * character for character as long as the text it was made of.
 */
final class Zoektekst {
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");

    private final String tekst;
    private final CharSequence reeks;

    Zoektekst(String tekst) {
        this(tekst, UnaryOperator.identity());
    }

    /**
     * The same, of which each character is looked at in another way.
     *
     * @param kijk makes what is looked at of the text
     */
    Zoektekst(String tekst, UnaryOperator<CharSequence> kijk) {
        var uit = new StringBuilder(tekst.length());
        for (var c : tekst.toCharArray()) uit.append(plain(c));
        this.tekst = uit.toString();
        this.reeks = kijk.apply(this.tekst);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00a0', '\u202f', '\u2007', '\u2009', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> '\'';
            default -> c;
        };
    }

    String tekst() {
        return tekst;
    }

    /** The text as patterns look at it. */
    CharSequence reeks() {
        return reeks;
    }

    /** At most so many characters before a place, on the same line. */
    String before(int plaats, int hoeveel) {
        var stuk = tekst.substring(Math.max(0, plaats - hoeveel), plaats);
        return stuk.substring(stuk.lastIndexOf('\n') + 1);
    }

    /** At most so many characters from a place on, on the same line. */
    String after(int plaats, int hoeveel) {
        var stuk = tekst.substring(plaats, Math.min(tekst.length(), plaats + hoeveel));
        var regel = stuk.indexOf('\n');
        return regel < 0 ? stuk : stuk.substring(0, regel);
    }

    /** In small letters without accents, as names are compared. */
    static String folded(String woord) {
        var kaal = TEKENS.matcher(Normalizer.normalize(woord, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var uit = new StringBuilder();
        for (var c : kaal.toCharArray()) uit.append(plainLetter(c));
        return uit.toString();
    }

    private static String plainLetter(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> "'";
            case '\u0307' -> "";
            default -> String.valueOf(c);
        };
    }
}
