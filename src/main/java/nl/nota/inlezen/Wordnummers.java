package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives each item of a list the list of the Word file in which it gets its own number: with the tracked changes taken
 * over, and without.
 */
final class Wordnummers {
    private static final int NIVEAUS = 9;
    private static final int STREEPJES = 1;

    private final List<int[]> lijsten = new ArrayList<>();
    private final List<Tel> tellers = List.of(new Tel(), new Tel());
    private final int[] lopend = new int[NIVEAUS];

    /** How Word counts, in one of the two texts. */
    private static final class Tel {
        private final int[] teller = new int[NIVEAUS];
        private final Set<Integer> begonnen = new HashSet<>();

        Tel() {
            Arrays.fill(teller, -1);
        }

        int next(int lijst, int niveau, int begin) {
            if (!begonnen.contains(lijst)) return begin;
            return teller[niveau] < 0 ? 1 : teller[niveau] + 1;
        }

        void set(int lijst, int niveau, int nummer) {
            begonnen.add(lijst);
            teller[niveau] = nummer;
            Arrays.fill(teller, niveau + 1, NIVEAUS, -1);
        }
    }

    /** The list of an item; numbered ones begin at 2. */
    int lijst(Wordrij punt, Spoor spoor) {
        if (punt.nummer() == 0) return STREEPJES;
        int niveau = punt.niveau();
        List<Tel> hier = spoor == Spoor.GELIJK ? tellers : List.of(tellers.get(spoor == Spoor.WEG ? 0 : 1));
        int lijst = lopend[niveau];
        boolean past = lijst > 0
                && hier.stream().allMatch(t -> t.next(lijst, niveau, lijsten.get(lijst - 2)[1]) == punt.nummer());
        int gekozen = past ? lijst : lijsten.size() + 2;
        if (!past) {
            lijsten.add(new int[] {niveau, punt.nummer()});
            lopend[niveau] = gekozen;
        }
        hier.forEach(t -> t.set(gekozen, niveau, punt.nummer()));
        return gekozen;
    }

    byte[] part() {
        Xmlbouw xml = new Xmlbouw();
        xml.met(
                "w:numbering",
                () -> {
                    shape(xml, 0, false);
                    shape(xml, 1, true);
                    xml.met("w:num", () -> xml.leeg("w:abstractNumId", "w:val", "0"), "w:numId", "1");
                    for (int i = 0; i < lijsten.size(); i++) num(xml, i + 2, lijsten.get(i));
                },
                "xmlns:w",
                Wordschrijver.W);
        return xml.bytes();
    }

    private static void num(Xmlbouw xml, int nummer, int[] lijst) {
        xml.met(
                "w:num",
                () -> xml.leeg("w:abstractNumId", "w:val", "1")
                        .met(
                                "w:lvlOverride",
                                () -> xml.leeg("w:startOverride", "w:val", String.valueOf(lijst[1])),
                                "w:ilvl",
                                String.valueOf(lijst[0])),
                "w:numId",
                String.valueOf(nummer));
    }

    private static void shape(Xmlbouw xml, int id, boolean genummerd) {
        xml.met(
                "w:abstractNum",
                () -> {
                    xml.leeg("w:multiLevelType", "w:val", "hybridMultilevel");
                    for (int i = 0; i < NIVEAUS; i++) level(xml, i, genummerd);
                },
                "w:abstractNumId",
                String.valueOf(id));
    }

    private static void level(Xmlbouw xml, int niveau, boolean genummerd) {
        xml.met(
                "w:lvl",
                () -> xml.leeg("w:start", "w:val", "1")
                        .leeg("w:numFmt", "w:val", genummerd ? "decimal" : "bullet")
                        .leeg("w:lvlText", "w:val", genummerd ? "%" + (niveau + 1) + "." : "–")
                        .leeg("w:lvlJc", "w:val", "left")
                        .met(
                                "w:pPr",
                                () -> xml.leeg(
                                        "w:ind", "w:left", String.valueOf(284 * (niveau + 1)), "w:hanging", "284")),
                "w:ilvl",
                String.valueOf(niveau));
    }
}
