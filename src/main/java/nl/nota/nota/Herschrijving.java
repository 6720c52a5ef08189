package nl.nota.nota;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.nota.kern.Outcome;

/** Puts other words in the place of a passage; a footnote whose anchor goes, goes too. */
public final class Herschrijving {
    private static final Pattern ANKER = Pattern.compile("\\[\\^(\\d{1,5})]");

    private Herschrijving() {}

    /** The rubriek with these words from begin to eind, in code points of its text as it is served. */
    public static Outcome<Tekst> of(Inhoud inhoud, String rubriek, int begin, int eind, String woorden) {
        var noten = new HashMap<Integer, String>();
        var tekst = "";
        var eersteNoot = 1;
        for (var een : inhoud.rubrieken()) {
            var geschreven = Opmaak.write(een.tekst(), eersteNoot);
            eersteNoot += geschreven.voetnoten().size();
            if (!een.code().equals(rubriek)) continue;
            tekst = geschreven.tekst();
            geschreven.voetnoten().forEach(noot -> noten.put(noot.nr(), noot.tekst()));
        }
        var van = tekst.offsetByCodePoints(0, begin);
        var tot = tekst.offsetByCodePoints(van, eind - begin);
        var nieuw = tekst.substring(0, van) + woorden + tekst.substring(tot);
        noten.keySet().retainAll(anchors(nieuw));
        return Opmaak.read(nieuw, noten);
    }

    /** The words with the numbers that the footnotes of the passage have now instead of those they had. */
    public static String renumbered(String woorden, String toen, String nu) {
        var oud = List.copyOf(anchors(toen));
        var nieuw = List.copyOf(anchors(nu));
        var nummers = new HashMap<Integer, Integer>();
        for (var i = 0; i < Math.min(oud.size(), nieuw.size()); i++) nummers.put(oud.get(i), nieuw.get(i));
        return ANKER.matcher(woorden).replaceAll(anker -> "[^" + number(anker, nummers) + "]");
    }

    private static int number(MatchResult anker, Map<Integer, Integer> nummers) {
        var nummer = Integer.parseInt(anker.group(1));
        return nummers.getOrDefault(nummer, nummer);
    }

    private static Set<Integer> anchors(String tekst) {
        var nummers = new LinkedHashSet<Integer>();
        ANKER.matcher(tekst).results().forEach(anker -> nummers.add(Integer.parseInt(anker.group(1))));
        return nummers;
    }
}
