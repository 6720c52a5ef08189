package nl.nota.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence in a paragraph; c.s., nr. and initials do not end one.
 *
 * @param begin where it begins in the words of the paragraph
 */
public record Zin(Alinea alinea, int begin, int eind) {
    private static final Pattern EINDE = Pattern.compile("[.!?][’”'\")]{0,2}\\s+(?=[’‘'“\"(]?[\\p{Lu}\\d])");
    private static final Pattern VORIG = Pattern.compile("([\\p{L}.]{1,12})\\.$");
    private static final Set<String> AFKORTING = Set.of(
            "nr", "nrs", "art", "c.s", "plv", "dhr", "mw", "mevr", "drs", "dr", "mr", "ir", "ing", "prof", "mln", "mld",
            "ca", "bijv", "o.a", "d.w.z", "m.b.t", "i.v.m", "n.a.v", "t.a.v", "a.i", "jl", "incl", "excl", "resp",
            "sub", "blz", "p", "sr", "jr", "st", "vgl", "zgn", "afd", "stb", "stcrt", "stg", "dep");

    public static List<Zin> of(Alinea alinea) {
        var uit = new ArrayList<Zin>();
        var tekst = alinea.tekst();
        var begin = 0;
        var einde = EINDE.matcher(tekst);
        while (einde.find()) {
            if (isAfkorting(tekst.substring(Math.max(begin, einde.start() - 12), einde.start() + 1))) continue;
            uit.add(new Zin(alinea, begin, einde.end()));
            begin = einde.end();
        }
        if (begin < tekst.length()) uit.add(new Zin(alinea, begin, tekst.length()));
        return uit;
    }

    private static boolean isAfkorting(String tot) {
        var woord = VORIG.matcher(tot);
        if (!woord.find()) return false;
        var kort = woord.group(1);
        return kort.length() == 1 || AFKORTING.contains(kort.toLowerCase(Locale.ROOT));
    }

    public String tekst() {
        return alinea.tekst().substring(begin, eind).strip();
    }

    public Plek plek() {
        var ruw = alinea.tekst().substring(begin, eind);
        return alinea.plek(begin, begin + ruw.stripTrailing().length());
    }
}
