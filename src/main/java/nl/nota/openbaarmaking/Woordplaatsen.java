package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where words stand in all that lies with a nota, in whatever capitals and never as a part of another word. */
final class Woordplaatsen {
    private static final Pattern WIT = Pattern.compile("\\s+");

    private final Map<Lakdeel, String> teksten = new LinkedHashMap<>();

    private Woordplaatsen(List<Lakdeel> delen) {
        // The text of a sheet that is looked at as a whole only names it.
        delen.stream().filter(deel -> deel.soort().isWoorden()).forEach(deel -> teksten.put(deel, plain(deel.tekst())));
    }

    static Woordplaatsen of(List<Lakdeel> delen) {
        return new Woordplaatsen(delen);
    }

    /** Each place, in the order in which it is read. */
    List<Lakplaats> find(String woorden) {
        var gezocht = plain(WIT.matcher(woorden.strip()).replaceAll(" "));
        var uit = new ArrayList<Lakplaats>();
        if (!gezocht.isEmpty()) teksten.forEach((deel, tekst) -> find(deel, tekst, gezocht, uit));
        return uit;
    }

    private static void find(Lakdeel deel, String tekst, String gezocht, List<Lakplaats> uit) {
        for (var i = tekst.indexOf(gezocht); i >= 0; i = tekst.indexOf(gezocht, i + gezocht.length())) {
            var eind = i + gezocht.length();
            if (isWithinWord(tekst, i) || isWithinWord(tekst, eind)) continue;
            var begin = tekst.codePointCount(0, i);
            uit.add(new Lakplaats(deel.sleutel(), begin, begin + tekst.codePointCount(i, eind)));
        }
    }

    /** Letter for letter as long as the text. */
    private static String plain(String tekst) {
        var uit = new StringBuilder(tekst.length());
        for (var c : tekst.toCharArray()) uit.append(c == '\u00a0' ? ' ' : Character.toLowerCase(c));
        return uit.toString();
    }

    private static boolean isWithinWord(String tekst, int plaats) {
        return plaats > 0
                && plaats < tekst.length()
                && Character.isLetterOrDigit(tekst.charAt(plaats - 1))
                && Character.isLetterOrDigit(tekst.charAt(plaats));
    }
}
