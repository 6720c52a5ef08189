package nl.nota.inlezen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of a Word file: counts their items as Word does, also over an interruption. */
final class Wordnummering {
    private static final int NIVEAUS = 9;
    private static final String[] ROMEINS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WAARDEN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, Knoop> lijsten = new HashMap<>();
    private final Map<String, Knoop> vormen = new HashMap<>();
    private final Map<String, Integer> stijlniveaus = new HashMap<>();
    private final Map<String, int[]> tellers = new HashMap<>();
    private final Set<String> begonnen = new HashSet<>();
    private final Wordstijlen stijlen;

    /** The mark before an item: whether it is a number, which, and how it is printed. */
    record Teken(boolean genummerd, int nummer, String opschrift) {}

    Wordnummering(Knoop deel, Wordstijlen stijlen) {
        this.stijlen = stijlen;
        for (Knoop een : deel.kinderen()) {
            if (een.is("w:num")) lijsten.put(een.get("w:numId"), een);
            if (een.is("w:abstractNum")) vormen.put(een.get("w:abstractNumId"), een);
        }
    }

    /** The level of an item; by the style that a level is tied to when the paragraph says none. */
    int niveau(String lijst, String niveau, String stijl) {
        if (!niveau.isEmpty()) return Math.clamp(Wordstijlen.number(niveau, 0), 0, NIVEAUS - 1);
        return stijlniveaus.computeIfAbsent(
                lijst + " " + stijl,
                sleutel -> vorm(lijst).kinderen().stream()
                        .filter(lvl -> lvl.is("w:lvl") && lvl.val("w:pStyle").equals(stijl))
                        .map(lvl -> Wordstijlen.number(lvl.get("w:ilvl"), 0))
                        .findFirst()
                        .orElse(0));
    }

    boolean has(String lijst) {
        return !lijst.equals("0") && lijsten.containsKey(lijst);
    }

    Teken next(String lijst, int niveau) {
        int[] teller = tellers.computeIfAbsent(vorm(lijst).get("w:abstractNumId"), v -> {
            int[] nieuw = new int[NIVEAUS];
            Arrays.fill(nieuw, -1);
            return nieuw;
        });
        String opnieuw = override(lijst, niveau).val("w:startOverride");
        if (!opnieuw.isEmpty() && begonnen.add(lijst + " " + niveau)) teller[niveau] = Wordstijlen.number(opnieuw, 1);
        else if (teller[niveau] < 0)
            teller[niveau] = Wordstijlen.number(lvl(lijst, niveau).val("w:start"), 1);
        else teller[niveau]++;
        Arrays.fill(teller, niveau + 1, NIVEAUS, -1);
        return teken(lijst, niveau, teller);
    }

    private Teken teken(String lijst, int niveau, int[] teller) {
        String vorm = format(lijst, niveau);
        if (vorm.equals("bullet") || vorm.equals("none")) return new Teken(false, 1, "");
        StringBuilder uit = new StringBuilder(lvl(lijst, niveau).val("w:lvlText"));
        for (int i = 0; i < NIVEAUS; i++) {
            int plaats = uit.indexOf("%" + (i + 1));
            if (plaats < 0) continue;
            int nummer = teller[i] < 0 ? 1 : teller[i];
            uit.replace(plaats, plaats + 2, print(format(lijst, i), nummer));
        }
        boolean cijfer = vorm.startsWith("decimal") || vorm.isEmpty();
        return new Teken(cijfer && teller[niveau] >= 1 && teller[niveau] <= 999, teller[niveau], uit.toString());
    }

    private String format(String lijst, int niveau) {
        return lvl(lijst, niveau).val("w:numFmt");
    }

    private static String print(String vorm, int nummer) {
        return switch (vorm) {
            case "lowerLetter" -> letter(nummer);
            case "upperLetter" -> letter(nummer).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(nummer);
            case "upperRoman" -> roman(nummer).toUpperCase(Locale.ROOT);
            default -> String.valueOf(nummer);
        };
    }

    private static String letter(int nummer) {
        int plaats = Math.max(0, nummer - 1);
        return String.valueOf((char) ('a' + plaats % 26)).repeat(Math.min(4, 1 + plaats / 26));
    }

    private static String roman(int nummer) {
        StringBuilder uit = new StringBuilder();
        int rest = Math.min(nummer, 3999);
        for (int i = 0; i < WAARDEN.length; i++) {
            while (rest >= WAARDEN[i]) {
                uit.append(ROMEINS[i]);
                rest -= WAARDEN[i];
            }
        }
        return uit.toString();
    }

    private Knoop lvl(String lijst, int niveau) {
        Knoop eigen = override(lijst, niveau).kind("w:lvl");
        if (!eigen.naam().isEmpty()) return eigen;
        return vorm(lijst).kinderen().stream()
                .filter(lvl -> lvl.is("w:lvl") && lvl.get("w:ilvl").equals(String.valueOf(niveau)))
                .findFirst()
                .orElseGet(() -> new Knoop(""));
    }

    private Knoop override(String lijst, int niveau) {
        Knoop num = lijsten.get(lijst);
        if (num == null) return new Knoop("");
        return num.kinderen().stream()
                .filter(o -> o.is("w:lvlOverride") && o.get("w:ilvl").equals(String.valueOf(niveau)))
                .findFirst()
                .orElseGet(() -> new Knoop(""));
    }

    /** The shape of a list; when that is kept in a style, the shape that the style has. */
    private Knoop vorm(String lijst) {
        Knoop num = lijsten.get(lijst);
        Knoop vorm = num == null ? null : vormen.get(num.val("w:abstractNumId"));
        if (vorm == null) return new Knoop("");
        String stijl = vorm.val("w:numStyleLink");
        if (stijl.isEmpty()) return vorm;
        Knoop bedoeld = lijsten.get(stijlen.lijst(stijl).val("w:numId"));
        Knoop ander = bedoeld == null ? null : vormen.get(bedoeld.val("w:abstractNumId"));
        return ander == null ? vorm : ander;
    }
}
