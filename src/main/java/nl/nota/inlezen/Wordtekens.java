package nl.nota.inlezen;

import java.util.Map;

/** What single marks in a Word file say as letters. */
final class Wordtekens {
    private static final String HOOG = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** The marks of the fonts of pictures that stand in notas, by their place in the font. */
    private static final Map<Integer, String> SYMBOLEN = Map.ofEntries(
            Map.entry(0xB7, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x6F, "☐"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "→"),
            Map.entry(0xDF, "←"),
            Map.entry(0xD8, "➢"),
            Map.entry(0x2D, "−"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xA3, "≤"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB0, "°"),
            Map.entry(0xAE, "→"));

    private Wordtekens() {}

    static String symbool(Knoop sym) {
        String code = sym.get("w:char");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) return "";
        int teken = Integer.parseInt(code, 16);
        if (teken >= 0xF000 && teken <= 0xF0FF) return SYMBOLEN.getOrDefault(teken - 0xF000, "□");
        return Character.isDefined(teken) && !Character.isSurrogate((char) teken) ? Character.toString(teken) : "";
    }

    /** Digits that are set high, as in m². */
    static String hoog(String tekst) {
        if (!tekst.matches("[0-9]{1,3}")) return tekst;
        StringBuilder uit = new StringBuilder();
        tekst.chars().forEach(c -> uit.append(HOOG.charAt(c - '0')));
        return uit.toString();
    }
}
