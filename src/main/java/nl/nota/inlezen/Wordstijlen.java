package nl.nota.inlezen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a Word file: what they are named, and what a paragraph or a run has by them. */
final class Wordstijlen {
    private static final Pattern KOP = Pattern.compile("(?:heading|kop|nota kop) ?([1-9])");

    private final Map<String, Knoop> stijlen = new HashMap<>();
    private final Knoop standaard;
    private String standaardAlinea = "";

    Wordstijlen(Knoop deel) {
        this.standaard = deel.kind("w:docDefaults", "w:rPrDefault", "w:rPr");
        for (Knoop stijl : deel.kinderen()) {
            if (!stijl.is("w:style")) continue;
            stijlen.put(stijl.get("w:styleId"), stijl);
            boolean vast = stijl.get("w:type").equals("paragraph") && !"".equals(stijl.get("w:default"));
            if (vast && !"0".equals(stijl.get("w:default"))) standaardAlinea = stijl.get("w:styleId");
        }
    }

    /** The name of a style in small letters without spaces; that of its id when it has none. */
    String naam(String id) {
        Knoop stijl = stijlen.get(id);
        String naam = stijl == null ? id : stijl.val("w:name");
        return (naam.isEmpty() ? id : naam).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** The level of a heading, by its outline or by the name of a style it is based on; 0 when it is none. */
    int kop(Knoop pPr) {
        String eigen = pPr.val("w:outlineLvl");
        if (!eigen.isEmpty()) return level(eigen);
        String stijl = pPr.val("w:pStyle");
        String niveau = first(stijl, s -> {
            Matcher naam = KOP.matcher(s.val("w:name").toLowerCase(Locale.ROOT));
            if (naam.matches()) return String.valueOf(Integer.parseInt(naam.group(1)) - 1);
            return s.val("w:pPr", "w:outlineLvl");
        });
        if (niveau.isEmpty()) {
            Matcher id = KOP.matcher(stijl.toLowerCase(Locale.ROOT));
            return id.matches() ? Integer.parseInt(id.group(1)) : 0;
        }
        return level(niveau);
    }

    private static int level(String niveau) {
        int getal = number(niveau, 9);
        return getal >= 0 && getal < 9 ? getal + 1 : 0;
    }

    /** Where a paragraph stands in which list by its style: the id of the list and the level, or empty. */
    Knoop lijst(String stijl) {
        Knoop[] gevonden = {new Knoop("")};
        first(stijl, s -> {
            Knoop numPr = s.kind("w:pPr", "w:numPr");
            if (numPr.naam().isEmpty()) return "";
            gevonden[0] = numPr;
            return "x";
        });
        return gevonden[0];
    }

    /** Whether a run is bold, or italic: directly, or once by its style or that of its paragraph, but not by both. */
    boolean isAan(String schakelaar, Knoop pPr, Knoop rPr) {
        Knoop direct = rPr.kind(schakelaar);
        if (!direct.naam().isEmpty()) return Knoop.isAan(direct);
        if (Knoop.isAan(standaard.kind(schakelaar))) return true;
        String alinea = pPr.val("w:pStyle");
        return byStyle(schakelaar, alinea.isEmpty() ? standaardAlinea : alinea)
                ^ byStyle(schakelaar, rPr.val("w:rStyle"));
    }

    private boolean byStyle(String schakelaar, String stijl) {
        String waarde = first(stijl, s -> {
            Knoop hier = s.kind("w:rPr", schakelaar);
            return hier.naam().isEmpty() ? "" : Knoop.isAan(hier) ? "aan" : "uit";
        });
        return waarde.equals("aan");
    }

    /** The first answer of a style or one that it is based on; empty when none answers. */
    private String first(String stijl, Function<Knoop, String> vraag) {
        Set<String> gezien = new HashSet<>();
        for (String id = stijl; !id.isEmpty() && gezien.add(id) && gezien.size() < 30; ) {
            Knoop knoop = stijlen.get(id);
            if (knoop == null) return "";
            String antwoord = vraag.apply(knoop);
            if (!antwoord.isEmpty()) return antwoord;
            id = knoop.val("w:basedOn");
        }
        return "";
    }

    /** A number as it is written in a Word file, or another when it is none. */
    static int number(String waarde, int anders) {
        return waarde.matches("[+-]?[0-9]{1,8}") ? Integer.parseInt(waarde) : anders;
    }
}
