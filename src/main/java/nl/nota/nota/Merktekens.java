package nl.nota.nota;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Where in light markup, as the house writes it, the marks stand that a reader does not see; counted in characters. */
final class Merktekens {
    /** What an escaped character, an anchor, asterisks, the tail of a link, or the dash of an item looks like. */
    private static final Pattern MERK = Pattern.compile("""
        (?<ontsnapt>\\\\)[\\\\*\\[\\]()|\\-.^]\
        |(?<anker>\\[\\^\\d{1,5}])\
        |(?<ster>\\*{1,3})\
        |(?<adres>]\\(https://(?:\\\\[()\\\\|]|[^\\s()\\\\]|\\((?:[^\\s()])*\\))*\\))\
        |(?<punt>^ *(?:-|\\d{1,3}\\.)(?: |$))\
        |(?<rij>^\\|\\h?|\\h\\|\\h|\\h?\\|$)\
        """, Pattern.MULTILINE);

    private final String tekst;
    private final List<Merkteken> merken = new ArrayList<>();
    private final BitSet bedekt = new BitSet();

    /**
     * A mark.
     *
     * @param eind past its last character
     * @param verborgen how many of its characters, from the first, no reader sees
     */
    record Merkteken(int begin, int eind, int verborgen) {}

    Merktekens(String tekst) {
        this.tekst = tekst;
        var zoeker = MERK.matcher(tekst);
        while (zoeker.find()) {
            if (zoeker.group("rij") != null && !isRow(zoeker.start())) continue;
            if (zoeker.group("ster") != null && isLoose(zoeker.start(), zoeker.end())) continue;
            var verborgen = zoeker.group("ontsnapt") == null ? zoeker.end() - zoeker.start() : 1;
            merken.add(new Merkteken(zoeker.start(), zoeker.end(), verborgen));
            bedekt.set(zoeker.start(), zoeker.start() + verborgen);
            if (zoeker.group("adres") != null) open(zoeker.start());
        }
    }

    /** Whether a cut there would go through a mark. */
    boolean isCut(int plaats) {
        return merken.stream().anyMatch(merk -> merk.begin() < plaats && plaats < merk.eind());
    }

    /** Whether no reader sees this character. */
    boolean isHidden(int plaats) {
        return bedekt.get(plaats);
    }

    /** Asterisks with blanks on both sides are what they look like. */
    private boolean isLoose(int begin, int eind) {
        return (begin == 0 || Tekens.isSpatie(tekst.charAt(begin - 1)))
                && (eind == tekst.length() || Tekens.isSpatie(tekst.charAt(eind)));
    }

    private boolean isRow(int plaats) {
        var begin = tekst.lastIndexOf('\n', plaats - 1) + 1;
        var eind = tekst.indexOf('\n', plaats);
        return Begin.isRij(tekst.substring(begin, eind < 0 ? tekst.length() : eind));
    }

    /** The bracket with which the link began. */
    private void open(int sluit) {
        for (var i = sluit - 1; i >= 0; i--)
            if (tekst.charAt(i) == '[' && !bedekt.get(i) && (i == 0 || tekst.charAt(i - 1) != '\\')) {
                bedekt.set(i);
                return;
            }
    }
}
