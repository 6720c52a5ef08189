package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs and items of the lines of a PDF: by the white between them, by their indentation, by their marks.
 */
final class Pdfalineas {
    private static final Pattern PUNT = Pattern.compile(
            "(?:(?<streep>[-–—•·▪●◦‣➢\uE000-\uF8FF\u25A0\u25AA*]|o(?=\\s))|(?:[1-9][0-9]?\\.){0,3}(?<nr>[1-9][0-9]{0,2})[.)]|(?<letter>[a-z]\\)))\\s+(?=\\S).*",
            Pattern.DOTALL);
    private static final double INGESPRONGEN = 8;

    private final Pdfmaat maat;
    private final List<Stuk> stukken = new ArrayList<>();
    private final List<Pdfregel> lopend = new ArrayList<>();
    private final List<Double> inspringingen = new ArrayList<>();
    private final Set<String> woorden = new HashSet<>();
    private boolean overPagina;

    Pdfalineas(Pdfmaat maat) {
        this.maat = maat;
    }

    List<Stuk> stukken() {
        end();
        return stukken;
    }

    void page(List<Pdfregel> pagina) {
        pagina.forEach(r -> woorden.addAll(List.of(r.tekst().split("[\\s,.;:()]+"))));
        for (int i = 0; i < pagina.size(); i++) {
            int tot = Pdftabel.end(pagina, i);
            if (tot > i) {
                end();
                stukken.add(Pdftabel.of(pagina.subList(i, tot)));
                i = tot - 1;
                continue;
            }
            Pdfregel regel = pagina.get(i);
            Pdfregel vorige = i > 0 ? pagina.get(i - 1) : null;
            if (vorige == null) overPagina = !lopend.isEmpty();
            if (isNew(regel, vorige)) {
                end();
                if (vorige != null && maat.isApart(vorige, regel)) stukken.add(Stuk.alinea("", 0, List.of()));
            }
            lopend.add(regel);
            overPagina = false;
        }
    }

    /** Lines beside the text: each by itself, with an empty one where there is white. */
    void loose(List<Pdfregel> regels) {
        for (int i = 0; i < regels.size(); i++) {
            if (i == 0 || maat.isApart(regels.get(i - 1), regels.get(i))) stukken.add(Stuk.alinea("", 0, List.of()));
            stukken.add(Stuk.alinea("", 0, regels.get(i).lopen()));
        }
    }

    private boolean isNew(Pdfregel regel, @Nullable Pdfregel vorige) {
        if (lopend.isEmpty()) return true;
        Pdfregel laatste = lopend.getLast();
        boolean anders = Math.abs(laatste.maat() - regel.maat()) > 0.6 || looks(laatste) != looks(regel);
        if (anders || PUNT.matcher(regel.tekst()).matches() || regel.delen().size() > 1 && !isMark(regel)) return true;
        if (laatste.delen().size() > 1 && !isMark(laatste)) return true;
        if (isLabel(laatste) || isLabel(regel)) return true;
        if (isHeading(regel) || lopend.size() == 1 && isHeading(laatste)) return true;
        if (overPagina)
            return laatste.tekst().matches("(?s).*[.:;?!]")
                    || !Character.isLowerCase(regel.tekst().codePointAt(0));
        if (vorige == null || maat.isApart(vorige, regel)) return true;
        double tekst = lopend.size() == 1 ? textStart(laatste) : laatste.x();
        if (regel.x() < tekst - INGESPRONGEN / 2 && lopend.size() > 1) return true;
        return laatste.tekst().matches("(?s).*[.:;?!]") && fits(regel, laatste);
    }

    private static boolean isLabel(Pdfregel regel) {
        Veld.Regel label = Veld.of(regel.tekst());
        return label != null && (label.waarde().isEmpty() || label.zeker());
    }

    private static boolean isHeading(Pdfregel regel) {
        String tekst = regel.tekst();
        return Opschrift.code(tekst) != null
                && (Opschrift.isGenummerd(tekst) || Character.isUpperCase(tekst.charAt(0)));
    }

    /** Whether the first word would have stood on the line before, had it belonged there. */
    private boolean fits(Pdfregel regel, Pdfregel laatste) {
        String eerste = regel.tekst().split("\\s", 2)[0];
        double woord = (eerste.length() + 1) * 0.62 * regel.maat();
        return laatste.rechts() + woord < maat.rechts() - regel.maat();
    }

    private static int looks(Pdfregel regel) {
        Stuk stuk = Stuk.alinea("", 0, regel.lopen());
        return stuk.isVet() ? 2 : stuk.isCursief() ? 1 : 0;
    }

    /** Whether the line is cut only behind the mark of an item. */
    static boolean isMark(Pdfregel regel) {
        return regel.delen().size() == 2
                && (regel.delen().getFirst().tekst() + " x").matches("[a-z][.] x|(?s)" + PUNT.pattern());
    }

    private static double textStart(Pdfregel regel) {
        return isMark(regel) ? regel.delen().get(1).x() : regel.x();
    }

    private void end() {
        if (lopend.isEmpty()) return;
        List<Loop> lopen = joined(lopend);
        Pdfregel eerste = lopend.getFirst();
        boolean romp = Math.abs(eerste.maat() - maat.letter()) < 0.7;
        String tekst = Stuk.alinea("", 0, lopen).tekst();
        Matcher m = PUNT.matcher(tekst);
        boolean blok = romp
                && eerste.x() > maat.links() + INGESPRONGEN
                && eerste.x() < maat.links() + 110
                && !Stuk.alinea("", 0, lopen).isVet()
                && (tekst.length() > 20 || !inspringingen.isEmpty());
        if (Opschrift.code(tekst) != null && Opschrift.isGenummerd(tekst)) {
            inspringingen.clear();
            stukken.add(Stuk.alinea("", 0, lopen));
        } else if (romp && m.matches()) {
            String nr = m.group("nr");
            int weg = m.group("letter") != null ? 0 : nr == null ? m.end("streep") : m.end("nr") + 1;
            stukken.add(Stuk.punt(
                    "", without(lopen, weg), level(eerste.x()), nr != null, nr == null ? 1 : Integer.parseInt(nr)));
        } else if (blok) {
            stukken.add(Stuk.punt("", lopen, level(eerste.x()), false, 1));
        } else {
            inspringingen.clear();
            stukken.add(Stuk.alinea("", 0, lopen));
        }
        lopend.clear();
    }

    private int level(double x) {
        while (!inspringingen.isEmpty() && inspringingen.getLast() > x + 4) inspringingen.removeLast();
        if (inspringingen.isEmpty() || inspringingen.getLast() < x - 4) inspringingen.add(x);
        return inspringingen.size() - 1;
    }

    private static List<Loop> without(List<Loop> lopen, int letters) {
        List<Loop> uit = new ArrayList<>();
        int weg = letters;
        for (Loop loop : lopen) {
            int hier = Math.min(weg, loop.tekst().length());
            weg -= hier;
            if (hier < loop.tekst().length()) uit.add(loop.with(loop.tekst().substring(hier)));
        }
        return uit;
    }

    /** The lines as one: behind a hyphen without a space, and without the hyphen where the word has none. */
    List<Loop> joined(List<Pdfregel> regels) {
        List<Loop> uit = new ArrayList<>();
        for (Pdfregel regel : regels) {
            String volgende = regel.tekst();
            if (!uit.isEmpty()) {
                Loop laatste = uit.getLast();
                String voor = laatste.tekst().stripTrailing();
                if (voor.endsWith("\u00ad"))
                    uit.set(uit.size() - 1, laatste.with(voor.substring(0, voor.length() - 1)));
                else if (isBroken(voor, volgende))
                    uit.set(uit.size() - 1, laatste.with(voor.substring(0, voor.length() - 1)));
                else if (!voor.matches("(?s).*[\\p{L}\\p{N}]-") || volgende.matches("(?s)(?:en|of)\\b.*"))
                    uit.add(laatste.with(" "));
            }
            uit.addAll(regel.lopen());
        }
        return uit;
    }

    private boolean isBroken(String voor, String volgende) {
        Matcher eind = Pattern.compile("(?s).*?([\\p{L}]+)-").matcher(voor);
        Matcher begin = Pattern.compile("(?s)(\\p{Ll}+).*").matcher(volgende);
        return eind.matches() && begin.matches() && woorden.contains(eind.group(1) + begin.group(1));
    }
}
