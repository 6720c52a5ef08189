package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnotes of a PDF: at the foot of a page in smaller letters, each anchored where its number stands high. */
final class Pdfnoten {
    private static final String HOOG = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern BEGIN =
            Pattern.compile("\\s*(?:([" + HOOG + "]{1,3})|([0-9]{1,3}))\\s*[\\p{L}'\"(‘“].*", Pattern.DOTALL);
    private static final Pattern ANKER = Pattern.compile("[" + HOOG + "]{1,3}");
    private static final Pattern MAAT = Pattern.compile(".*(?:^|[\\s(/0-9])(?:[kcdmh]?m|CO|NO|ha)$", Pattern.DOTALL);

    private final Pdfmaat maat;
    private final Map<Integer, Integer> plaatsen = new LinkedHashMap<>();
    private final List<List<Loop>> teksten = new ArrayList<>();

    Pdfnoten(Pdfmaat maat) {
        this.maat = maat;
    }

    List<List<Loop>> teksten() {
        return teksten;
    }

    /** The lines of a page without the notes at its foot. */
    List<Pdfregel> without(List<Pdfregel> pagina) {
        int begin = pagina.size();
        while (begin > 0 && pagina.get(begin - 1).maat() < maat.letter() - 0.7) begin--;
        while (begin < pagina.size() && number(pagina.get(begin)) == 0) begin++;
        if (begin == pagina.size()) begin = high(pagina);
        if (begin == pagina.size()) return pagina;
        Pdfalineas woorden = new Pdfalineas(maat);
        int nummer = 0;
        List<Pdfregel> noot = new ArrayList<>();
        for (Pdfregel regel : pagina.subList(begin, pagina.size())) {
            int hier = number(regel);
            if (hier > 0 && hier > nummer && hier <= nummer + (nummer == 0 ? 400 : 2)) {
                keep(nummer, noot, woorden);
                nummer = hier;
                noot.clear();
            }
            noot.add(regel);
        }
        keep(nummer, noot, woorden);
        return pagina.subList(0, begin);
    }

    /** Where notes in letters as large as the text begin: with a high number that stands in the text above it. */
    private static int high(List<Pdfregel> pagina) {
        for (int i = pagina.size() / 3 + 1; i < pagina.size(); i++) {
            Matcher m = ANKER.matcher(pagina.get(i).tekst());
            if (!m.lookingAt()) continue;
            Pattern anker = Pattern.compile("(?s).*[\\p{L}.,;:)’”]" + m.group() + "(?![" + HOOG + "]).*");
            if (pagina.subList(0, i).stream()
                    .anyMatch(r -> anker.matcher(r.tekst()).matches())) return i;
        }
        return pagina.size();
    }

    private void keep(int nummer, List<Pdfregel> regels, Pdfalineas woorden) {
        if (nummer == 0) return;
        List<Loop> lopen = woorden.joined(regels);
        Loop eerste = lopen.getFirst();
        String zonder = eerste.tekst().replaceFirst("^\\s*[" + HOOG + "0-9]{1,3}\\s*", "");
        List<Loop> noot = new ArrayList<>(List.of(eerste.with(zonder)));
        noot.addAll(lopen.subList(1, lopen.size()));
        plaatsen.put(nummer, teksten.size());
        teksten.add(noot);
    }

    private static int number(Pdfregel regel) {
        Matcher m = BEGIN.matcher(regel.tekst());
        if (!m.matches()) return 0;
        return m.group(1) == null ? Integer.parseInt(m.group(2)) : value(m.group(1));
    }

    private static int value(String hoog) {
        int uit = 0;
        for (char c : hoog.toCharArray()) uit = uit * 10 + HOOG.indexOf(c);
        return uit;
    }

    /** The same pieces with an anchor where the number of a note stands high; a note without one goes on as text. */
    List<Stuk> anchored(List<Stuk> stukken) {
        List<Integer> over = new ArrayList<>(plaatsen.keySet());
        List<Stuk> uit = new ArrayList<>();
        for (Stuk stuk : stukken) uit.add(anchored(stuk, over));
        for (int nummer : over) {
            List<Loop> los = new ArrayList<>(teksten.get(plaatsen.getOrDefault(nummer, 0)));
            los.addFirst(Loop.of(nummer + " "));
            uit.add(Stuk.alinea("", 0, los));
        }
        return uit;
    }

    private Stuk anchored(Stuk stuk, List<Integer> over) {
        if (stuk.isTabel())
            return Stuk.tabel(stuk.rijen().stream()
                    .map(rij -> rij.stream()
                            .map(cel -> cel.stream().map(s -> anchored(s, over)).toList())
                            .toList())
                    .toList());
        List<Loop> lopen = new ArrayList<>();
        stuk.lopen().forEach(loop -> anchor(loop, lopen, over));
        return stuk.with(lopen);
    }

    private void anchor(Loop loop, List<Loop> uit, List<Integer> over) {
        Matcher m = ANKER.matcher(loop.tekst());
        int hier = 0;
        while (m.find()) {
            Integer nummer = value(m.group());
            String voor = loop.tekst().substring(0, m.start());
            Integer plaats = plaatsen.get(nummer);
            if (plaats == null || !over.contains(nummer) || MAAT.matcher(voor).matches()) continue;
            if (m.start() > hier) uit.add(loop.with(loop.tekst().substring(hier, m.start())));
            uit.add(Loop.anker(plaats, loop.vet(), loop.cursief()));
            over.remove(nummer);
            hier = m.end();
        }
        if (hier < loop.tekst().length()) uit.add(loop.with(loop.tekst().substring(hier)));
    }
}
