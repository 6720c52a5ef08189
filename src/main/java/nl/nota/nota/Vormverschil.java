package nl.nota.nota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is different in the new form of a template.
 *
 * @param wie the title of the rubriek it is about, or empty
 * @param was what it was, or empty; of when it may not be empty the codes
 */
public record Vormverschil(Soort soort, String wie, String was, String wordt) {
    /** What is different. */
    public enum Soort {
        NAAM,
        ERBIJ,
        WEG,
        TITEL,
        ONDER,
        NIET_ONDER,
        VERPLICHT,
        VOLGORDE
    }

    /** All of it, first what is about the whole template and then rubriek by rubriek. */
    public static List<Vormverschil> of(Sjabloonvorm was, Sjabloonvorm wordt) {
        var alle = new ArrayList<Vormverschil>();
        add(alle, Soort.NAAM, "", was.naam(), wordt.naam());
        var eerst = byCode(was);
        var straks = byCode(wordt);
        for (var deel : was.delen())
            if (!straks.containsKey(deel.code())) alle.add(new Vormverschil(Soort.WEG, deel.titel(), "", ""));
        for (var deel : wordt.delen()) {
            var eerder = eerst.get(deel.code());
            if (eerder == null) alle.add(new Vormverschil(Soort.ERBIJ, deel.titel(), "", ""));
            else part(alle, eerder, deel, straks);
        }
        var stonden = was.delen().stream()
                .map(Sjabloonvorm.Deel::code)
                .filter(straks::containsKey)
                .toList();
        var staan = wordt.delen().stream()
                .map(Sjabloonvorm.Deel::code)
                .filter(eerst::containsKey)
                .toList();
        if (!stonden.equals(staan)) alle.add(new Vormverschil(Soort.VOLGORDE, "", "", titles(wordt)));
        return alle;
    }

    private static void part(
            List<Vormverschil> alle,
            Sjabloonvorm.Deel was,
            Sjabloonvorm.Deel wordt,
            Map<String, Sjabloonvorm.Deel> straks) {
        add(alle, Soort.TITEL, wordt.titel(), was.titel(), wordt.titel());
        if (!Objects.equals(was.ouder(), wordt.ouder())) {
            var boven = straks.get(wordt.ouder());
            alle.add(
                    boven == null
                            ? new Vormverschil(Soort.NIET_ONDER, wordt.titel(), "", "")
                            : new Vormverschil(Soort.ONDER, wordt.titel(), "", boven.titel()));
        }
        add(
                alle,
                Soort.VERPLICHT,
                wordt.titel(),
                String.join(" ", was.verplicht()),
                String.join(" ", wordt.verplicht()));
    }

    private static void add(List<Vormverschil> alle, Soort soort, String wie, String was, String wordt) {
        if (!was.equals(wordt)) alle.add(new Vormverschil(soort, wie, was, wordt));
    }

    private static Map<String, Sjabloonvorm.Deel> byCode(Sjabloonvorm een) {
        var delen = new LinkedHashMap<String, Sjabloonvorm.Deel>();
        een.delen().forEach(deel -> delen.put(deel.code(), deel));
        return delen;
    }

    private static String titles(Sjabloonvorm een) {
        return String.join(
                ", ", een.delen().stream().map(Sjabloonvorm.Deel::titel).toList());
    }
}
