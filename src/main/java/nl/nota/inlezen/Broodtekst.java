package nl.nota.inlezen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;

/** Makes paragraphs and lists of plain lines: wrapped lines are joined, items nest by their indentation. */
final class Broodtekst {
    private static final Pattern PUNT = Pattern.compile(
            "(?<wit>\\s*)(?:(?<streep>[-–—•·▪●◦‣*\uF0B7]|o(?=\\s))|(?<nr>[1-9][0-9]{0,2})[.)])(?:\\s+(?<tekst>.*)|$)");
    private static final Pattern LETTER = Pattern.compile("(?<wit>\\s*)(?<tekst>[a-z]\\)\\s+.*)");
    private static final int NIET_AFGEBROKEN = 110;
    private static final int DIEPTE = 8;

    private final List<String> noten;
    private final List<Blok> blokken = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private final StringBuilder alinea = new StringBuilder();
    private String vorige = "";
    private boolean witErvoor = true;
    private boolean paginaErvoor;

    private Broodtekst(List<String> noten) {
        this.noten = noten;
    }

    private record Item(int inspringing, boolean genummerd, int nummer, StringBuilder tekst, List<Item> onder) {}

    static Tekst read(List<String> regels, List<String> noten) {
        Broodtekst lezer = new Broodtekst(noten);
        for (String regel : regels) lezer.line(regel);
        lezer.endAlinea();
        lezer.endLijst();
        return new Tekst(lezer.blokken);
    }

    /** A wrapped line goes on after a space, or without one behind a hyphen. */
    static void join(StringBuilder tekst, String verder) {
        boolean streepje = tekst.length() > 1
                && tekst.charAt(tekst.length() - 1) == '-'
                && Character.isLetterOrDigit(tekst.charAt(tekst.length() - 2))
                && !verder.matches("(?:en|of)\\b.*");
        if (!tekst.isEmpty() && !streepje) tekst.append(' ');
        tekst.append(verder);
    }

    private void line(String regel) {
        String kaal = regel.strip();
        if (kaal.isEmpty()) {
            witErvoor = true;
            paginaErvoor |= regel.contains(Paginakop.WEG);
            return;
        }
        Matcher punt = PUNT.matcher(regel);
        Matcher letter = LETTER.matcher(regel);
        if (punt.matches() && begins(punt)) {
            String nr = punt.group("nr");
            String tekst = punt.group("tekst");
            item(
                    width(punt.group("wit")),
                    nr != null,
                    nr == null ? 1 : Integer.parseInt(nr),
                    tekst == null ? "" : tekst);
        } else if (letter.matches() && (witErvoor || !open.isEmpty() || vorige.endsWith(":"))) {
            item(width(letter.group("wit")), false, 1, letter.group("tekst"));
        } else {
            words(regel, kaal);
        }
        vorige = kaal;
        witErvoor = false;
        paginaErvoor = false;
    }

    /** A dash or a number at the start of a wrapped line begins an item only where an item can begin. */
    private boolean begins(Matcher punt) {
        String streep = punt.group("streep");
        boolean duidelijk = "-".equals(streep) || "•".equals(streep) || "·".equals(streep) || "\uF0B7".equals(streep);
        return witErvoor || !open.isEmpty() || vorige.endsWith(":") || duidelijk;
    }

    private void words(String regel, String kaal) {
        boolean overPagina = paginaErvoor && Character.isLowerCase(kaal.charAt(0)) && !vorige.matches(".*[.:;?!]");
        boolean nieuw = overPagina ? false : witErvoor || vorige.length() > NIET_AFGEBROKEN;
        Item item = open.peek();
        if (item != null && (!nieuw || (witErvoor && width(regel) >= item.inspringing + 2 && width(regel) > 0))) {
            join(item.tekst, kaal);
            return;
        }
        if (nieuw) {
            endAlinea();
            endLijst();
        }
        join(alinea, kaal);
    }

    private void item(int inspringing, boolean genummerd, int nummer, String tekst) {
        endAlinea();
        while (!open.isEmpty() && (inspringing < open.getFirst().inspringing + 2 || open.size() >= DIEPTE)) open.pop();
        Item item = new Item(inspringing, genummerd, nummer, new StringBuilder(tekst.strip()), new ArrayList<>());
        (open.isEmpty() ? items : open.getFirst().onder).add(item);
        open.push(item);
    }

    private void endAlinea() {
        if (alinea.isEmpty()) return;
        blokken.add(new Blok.Alinea(inlines(alinea.toString())));
        alinea.setLength(0);
    }

    private void endLijst() {
        blokken.addAll(lijsten(items));
        items.clear();
        open.clear();
    }

    private List<Blok.Lijst> lijsten(List<Item> punten) {
        return punten.stream()
                .map(i -> new Blok.Lijst(
                        i.genummerd, i.nummer, List.of(new Blok.Punt(inlines(i.tekst.toString()), lijsten(i.onder)))))
                .toList();
    }

    private List<Inline> inlines(String tekst) {
        List<Inline> uit = new ArrayList<>();
        String[] delen = tekst.split(String.valueOf(Voetnoten.MERK), -1);
        for (int i = 0; i < delen.length; i++) {
            if (i % 2 == 0) uit.add(new Inline.Woorden(delen[i]));
            else uit.add(new Inline.Voetnoot(List.of(new Inline.Woorden(noten.get(Integer.parseInt(delen[i]))))));
        }
        return uit;
    }

    private static int width(String wit) {
        int breedte = 0;
        for (int i = 0; i < wit.length() && Character.isWhitespace(wit.charAt(i)); i++)
            breedte += wit.charAt(i) == '\t' ? 4 : 1;
        return breedte;
    }
}
