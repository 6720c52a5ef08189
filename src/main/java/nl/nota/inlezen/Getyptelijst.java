package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that were typed by hand on a sheet, with a dash or a number before each item, and what goes on in an item. */
final class Getyptelijst {
    private static final Pattern PUNT = Pattern.compile(
            "(?<wit>\\s*)(?:(?<streep>[-–—•·▪●◦‣\uF0B7\u2022]|o(?=\\t))\\s+|(?<nr>[1-9][0-9]{0,2})[.)]\\s+)(?=\\S).*",
            Pattern.DOTALL);
    private static final Pattern DATUM = Pattern.compile(
            "\\s*[0-9]{1,2}\\.?\\s+(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec).*", Pattern.DOTALL);
    private static final List<String> VERDER =
            List.of("listcontinue", "lijstvoortzetting", "listparagraph", "lijstalinea", "lijst-alinea");

    private Getyptelijst() {}

    static List<Stuk> read(List<Stuk> stukken) {
        List<Stuk> uit = new ArrayList<>();
        for (Stuk stuk : stukken) {
            boolean alinea = !stuk.isTabel() && !stuk.isPunt() && !stuk.isEigen();
            if (!alinea) {
                uit.add(stuk);
                continue;
            }
            List<Stuk> delen = parts(stuk);
            for (Stuk deel : delen) {
                boolean verder = delen.size() == 1
                        && !deel.isLeeg()
                        && VERDER.contains(deel.stijl())
                        && !uit.isEmpty()
                        && uit.getLast().isPunt();
                Stuk punt = punt(deel);
                if (verder && punt == deel) uit.add(joined(uit.removeLast(), deel));
                else uit.add(punt);
            }
        }
        return uit;
    }

    private static Stuk joined(Stuk punt, Stuk verder) {
        List<Loop> samen = new ArrayList<>(punt.lopen());
        samen.add(Loop.of(" "));
        samen.addAll(verder.lopen());
        return punt.with(samen);
    }

    /** A paragraph in whose lines items begin is cut at its line ends. */
    private static List<Stuk> parts(Stuk stuk) {
        long punten = stuk.tekst()
                .lines()
                .filter(r -> PUNT.matcher(r).matches() && !DATUM.matcher(r).matches())
                .count();
        if (punten == 0 || !stuk.tekst().contains("\n")) return List.of(stuk);
        List<Stuk> uit = new ArrayList<>();
        List<Loop> regel = new ArrayList<>();
        for (Loop loop : stuk.lopen()) {
            String[] regels = loop.tekst().split("\n", -1);
            for (int i = 0; i < regels.length; i++) {
                if (i > 0) {
                    uit.add(stuk.with(regel));
                    regel = new ArrayList<>();
                }
                if (!regels[i].isEmpty() || loop.isAnker()) regel.add(loop.with(regels[i]));
            }
        }
        uit.add(stuk.with(regel));
        return uit;
    }

    private static Stuk punt(Stuk stuk) {
        String tekst = stuk.tekst();
        Matcher m = PUNT.matcher(tekst);
        if (!m.matches() || DATUM.matcher(tekst).matches()) return stuk;
        String nr = m.group("nr");
        int begin = nr == null ? m.end("streep") : m.end("nr") + 1;
        while (begin < tekst.length() && Character.isWhitespace(tekst.charAt(begin))) begin++;
        List<Loop> rest = new ArrayList<>();
        int weg = begin;
        for (Loop loop : stuk.lopen()) {
            int hier = Math.min(weg, loop.tekst().length());
            weg -= hier;
            if (hier < loop.tekst().length() || loop.isAnker())
                rest.add(loop.with(loop.tekst().substring(hier)));
        }
        int diep = Math.min(4, m.group("wit").replace("\t", "    ").length() / 2);
        return Stuk.punt(stuk.stijl(), rest, diep, nr != null, nr == null ? 1 : Integer.parseInt(nr));
    }
}
