package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.kern.Reden;

/**
 * The markings of state secrets, by the Besluit VIRBI and as NATO and the European Union write them. A nota that bears
 * one may not be here at all. Words about secrets are no marking: one is a line by itself, or stands before or behind
 * the text, set off from it.
 */
public final class Staatsgeheim {
    private static final String NEDERLANDS =
            "(?:stg\\.?|staatsgeheim)[\\s:,-]*(?:zeer[\\s-]*geheim|geheim|confidentieel)|stg\\.?\\s*(?:zg|g|c)\\b";
    private static final String NAVO =
            "(?:nato|navo|otan)[\\s/-]*(?:confidential|confidentiel|secret|cosmic[\\s-]*top[\\s-]*secret|confidentieel|geheim)"
                + "|cosmic[\\s-]*(?:top[\\s-]*secret|tr[eè]s[\\s-]*secret)(?:[\\s-]*(?:a|atomal|bohemia))?";
    private static final String UNIE = "tr[eè]s[\\s-]*secret[\\s-]*ue|secret[\\s-]*ue|confidentiel[\\s-]*ue"
            + "|(?:eu|eu\\s*-\\s*)[\\s/-]*(?:top[\\s-]*secret|secret|confidential)";
    private static final String MERK = "(?:" + NEDERLANDS + "|" + NAVO + "|" + UNIE + ")";
    private static final String MERKEN = MERK + "(?:\\s*/\\s*" + MERK + ")?";
    /** Without Stg. before them only in capitals, as a stamp has them. */
    private static final String STEMPEL = "(?-i:ZEER\\s+GEHEIM|GEHEIM|CONFIDENTIEEL|TOP\\s+SECRET|SECRET)";

    private static final String BEPERKT =
            "(?:[\\s/,;–—-]*(?:rel(?:easable)?\\s+to\\b.*|nl\\s+eyes\\s+only|noforn|crypto|atomal))?";

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern REGEL = Pattern.compile(
            "\\W*(?:rubricering|classificatie|classification)?\\W*(" + MERKEN + "|" + STEMPEL + ")" + BEPERKT + "\\W*",
            I);
    private static final Pattern VOORAF = Pattern.compile(
            "\\s*(?:[(\\[]\\s*(" + MERKEN + ")\\s*[)\\]]" + "|(" + MERKEN + ")" + BEPERKT
                    + "\\s*(?:[:|–—]|\\.\\s|-\\s|//)).*",
            I | Pattern.DOTALL);
    private static final Pattern ACHTERAF = Pattern.compile(
            ".*[\\s.](?:[(\\[]\\s*(" + MERKEN + ")\\s*[)\\]]|[|–—]\\s*(" + MERKEN + "))\\s*", I | Pattern.DOTALL);
    private static final Pattern ERGENS = Pattern.compile("(?<!\\p{L})(" + MERKEN + ")(?!\\p{L})", I);

    /** Before other words, as a stamp: the level in capitals. */
    private static final Pattern VOOROP =
            Pattern.compile("\\s*((?i:stg\\.?|staatsgeheim)[\\s:,.-]*(?:ZEER[\\s-]*GEHEIM|GEHEIM|CONFIDENTIEEL))\\b.*");

    /** At the end of a name. */
    private static final Pattern ACHTEROP = Pattern.compile("(?<!\\p{L})(" + MERK + ")[\\s-]*$", I);

    /** A word that leads on to what follows it: what speaks of a marking. */
    private static final Pattern AANLOOP = Pattern.compile(
            "(?<!\\p{L})(?:voor|van|met|over|bij|als|en|of|tot|de|het|een|in|op|aan|naar|geen)[_+-]+$", I);

    /** The longest line that is looked at whole; a marking is short. */
    private static final int LANGSTE = 200;

    private Staatsgeheim() {}

    /** The marking that a line of text bears, if it does. */
    public static Optional<String> of(String regel) {
        var begin = regel.length() <= LANGSTE ? regel : regel.substring(0, LANGSTE);
        var eind = regel.length() <= LANGSTE ? regel : regel.substring(regel.length() - LANGSTE);
        if (regel.length() <= LANGSTE && group(REGEL.matcher(regel)).isPresent()) return group(REGEL.matcher(regel));
        return group(VOORAF.matcher(begin)).or(() -> group(ACHTERAF.matcher(eind)));
    }

    /** The marking in a field that holds nothing but a marking. */
    static Optional<String> inMerking(String merking) {
        var kort = merking.length() <= LANGSTE ? merking : merking.substring(0, LANGSTE);
        var gevonden = ERGENS.matcher(kort);
        return gevonden.find() ? Optional.of(gevonden.group(1)) : of(kort);
    }

    /** The marking in a title or reference: as in a line, or before the words as a stamp. */
    static Optional<String> inTitel(String titel) {
        return of(titel).or(() -> group(VOOROP.matcher(titel.substring(0, Math.min(LANGSTE, titel.length())))));
    }

    /**
     * The marking in the name of a file, in which blanks may be written otherwise; a name that speaks of a marking
     * (Omgaan_met_Stg_GEHEIM.pdf) bears none.
     */
    static Optional<String> inNaam(String naam) {
        var punt = naam.lastIndexOf('.');
        var kaal = punt > 0 ? naam.substring(0, punt) : naam;
        var kort = kaal.length() <= LANGSTE ? kaal : kaal.substring(kaal.length() - LANGSTE);
        var achterop = ACHTEROP.matcher(kort.replace('_', ' ').replace('+', ' '));
        return achterop.find() && isSetOff(kort.substring(0, achterop.start()))
                ? Optional.of(achterop.group(1))
                : inTitel(kaal.replaceAll("[_+]+", " ").strip());
    }

    private static boolean isSetOff(String ervoor) {
        return !ervoor.isEmpty()
                && "_+-".indexOf(ervoor.charAt(ervoor.length() - 1)) >= 0
                && !AANLOOP.matcher(ervoor).find();
    }

    /** The reasons against this text of a rubriek: it bears the marking of a state secret. */
    public static List<Reden> against(Tekst tekst) {
        var redenen = new ArrayList<Reden>();
        var geschreven = Opmaak.write(tekst, 1);
        geschreven.tekst().lines().forEach(regel -> mark(regel, redenen));
        geschreven.voetnoten().forEach(noot -> mark(noot.tekst(), redenen));
        return redenen.stream().limit(1).toList();
    }

    /** A row of a table is looked at cell by cell. */
    private static void mark(String regel, List<Reden> redenen) {
        for (var cel : Begin.isRij(regel) ? regel.split("(?<!\\\\)\\|") : new String[] {regel})
            of(Leeswoorden.of(cel).woorden()).ifPresent(merk -> redenen.add(Reden.onjuist("nota.staatsgeheim", merk)));
    }

    private static Optional<String> group(Matcher gevonden) {
        if (!gevonden.matches()) return Optional.empty();
        for (var i = 1; i <= gevonden.groupCount(); i++)
            if (gevonden.group(i) != null) return Optional.of(gevonden.group(i));
        return Optional.empty();
    }
}
