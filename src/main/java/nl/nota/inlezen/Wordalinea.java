package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;

/** Reads the runs of one paragraph of a Word file; what Word cut into pieces for its own sake is joined. */
final class Wordalinea {
    private final Wordverhaal verhaal;
    private final Wordbron bron;
    private final Knoop pPr;
    private final List<Loop> lopen = new ArrayList<>();
    private final List<Knoop> tekstvakken = new ArrayList<>();
    private String adres = "";

    Wordalinea(Wordverhaal verhaal, Knoop pPr) {
        this.verhaal = verhaal;
        this.bron = verhaal.bron();
        this.pPr = pPr;
    }

    List<Loop> lopen() {
        return lopen;
    }

    List<Knoop> tekstvakken() {
        return tekstvakken;
    }

    /** What a reader that knows drawings takes; where it holds no words, what it leaves for others. */
    static Knoop chosen(Knoop keuze) {
        for (Knoop een : keuze.kinderen()) if (een.is("mc:Choice") && hasWords(een)) return een;
        return keuze.kind("mc:Fallback");
    }

    private static boolean hasWords(Knoop knoop) {
        boolean[] gevonden = {false};
        knoop.each(k -> gevonden[0] |= k.is("w:t") || k.is("w:footnoteReference"));
        return gevonden[0];
    }

    void read(Knoop houder) {
        for (Knoop knoop : houder.kinderen()) {
            switch (knoop.naam()) {
                case "w:r" -> run(knoop);
                case "w:hyperlink" -> link(knoop);
                case "w:fldSimple" -> {
                    String opdracht = knoop.get("w:instr");
                    if (!Wordveld.isPagina(opdracht)) within(Wordveld.adres(opdracht), knoop);
                }
                case "w:sdt" -> read(knoop.kind("w:sdtContent"));
                case "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> read(knoop);
                case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                    if (bron.holds(knoop.naam())) read(knoop);
                }
                case "mc:AlternateContent" -> read(chosen(knoop));
                case "w:commentRangeStart" -> bron.kanttekeningen().begin(knoop.get("w:id"), verhaal.plaats());
                case "w:commentRangeEnd" -> bron.kanttekeningen().end(knoop.get("w:id"));
                case "m:oMath", "m:oMathPara" -> formula(knoop);
                default -> {}
            }
        }
    }

    private void link(Knoop knoop) {
        Worddelen.Verwijzing naar = bron.delen().references(verhaal.deel()).get(knoop.get("r:id"));
        within(naar == null || !naar.buiten() ? "" : naar.doel(), knoop);
    }

    private void within(String naar, Knoop knoop) {
        String buiten = adres;
        if (!naar.isEmpty()) adres = naar;
        read(knoop);
        adres = buiten;
    }

    private void formula(Knoop knoop) {
        StringBuilder woorden = new StringBuilder();
        knoop.each(k -> woorden.append(k.is("m:t") ? k.tekst() : ""));
        bron.leftOut("formule");
        add(woorden.toString(), new Knoop(""));
    }

    private void run(Knoop run) {
        Knoop rPr = bron.properties(run.kind("w:rPr"), "w:rPr");
        boolean verborgen = bron.stijlen().isAan("w:vanish", pPr, rPr);
        if (verborgen && hasWords(run)) bron.leftOut("verborgen");
        for (Knoop knoop : run.kinderen()) {
            switch (knoop.naam()) {
                case "w:fldChar" -> verhaal.veld().mark(knoop.get("w:fldCharType"));
                case "w:instrText" -> verhaal.veld().instruction(knoop.tekst());
                case "w:commentReference" -> bron.kanttekeningen().reference(knoop.get("w:id"), verhaal.plaats());
                default -> {
                    if (!verborgen && verhaal.veld().isTekst()) content(knoop, rPr);
                }
            }
        }
    }

    private void content(Knoop knoop, Knoop rPr) {
        switch (knoop.naam()) {
            case "w:t", "w:delText" -> {
                boolean hoog = rPr.val("w:vertAlign").equals("superscript");
                add(hoog ? Wordtekens.hoog(knoop.tekst()) : knoop.tekst(), rPr);
            }
            case "w:tab", "w:ptab" -> add("\t", rPr);
            case "w:br" -> add(knoop.get("w:type").equals("page") && lopen.isEmpty() ? "" : "\n", rPr);
            case "w:cr" -> add("\n", rPr);
            case "w:noBreakHyphen" -> add("\u2011", rPr);
            case "w:sym" -> add(Wordtekens.symbool(knoop), rPr);
            case "w:footnoteReference" -> noot("w:footnote", knoop, rPr);
            case "w:endnoteReference" -> noot("w:endnote", knoop, rPr);
            case "w:ruby" -> read(knoop.kind("w:rubyBase"));
            case "mc:AlternateContent" -> chosen(knoop).kinderen().forEach(k -> content(k, rPr));
            case "w:drawing", "w:pict", "w:object" -> picture(knoop);
            default -> {}
        }
    }

    /** The words in a text box come behind the paragraph it hangs on; a picture without words is left out. */
    private void picture(Knoop knoop) {
        int al = tekstvakken.size();
        boxes(knoop);
        if (tekstvakken.size() == al) bron.leftOut("afbeelding");
    }

    private void boxes(Knoop knoop) {
        for (Knoop kind : knoop.kinderen()) {
            if (kind.is("w:txbxContent")) tekstvakken.add(kind);
            else if (kind.is("mc:AlternateContent")) boxes(chosen(kind));
            else boxes(kind);
        }
    }

    private void noot(String element, Knoop knoop, Knoop rPr) {
        int plaats = bron.noot(element, knoop.get("w:id"));
        if (plaats < 0) return;
        lopen.add(Loop.anker(
                plaats, bron.stijlen().isAan("w:b", pPr, rPr), bron.stijlen().isAan("w:i", pPr, rPr)));
    }

    private void add(String tekst, Knoop rPr) {
        if (tekst.isEmpty()) return;
        bron.kanttekeningen().words(tekst, verhaal.plaats());
        String naar = adres.isEmpty() ? verhaal.veld().adres() : adres;
        boolean kleur = !rPr.val("w:highlight").isEmpty()
                || !rPr.val("w:color").isEmpty() && !rPr.val("w:color").matches("auto|0{6}") && naar.isEmpty();
        if (kleur) bron.leftOut("kleur");
        if (Knoop.isAan(rPr.kind("w:strike")) || Knoop.isAan(rPr.kind("w:dstrike"))) bron.leftOut("doorgehaald");
        if (Knoop.isAan(rPr.kind("w:u")) && naar.isEmpty()) bron.leftOut("onderstreept");
        lopen.add(new Loop(
                tekst, bron.stijlen().isAan("w:b", pPr, rPr), bron.stijlen().isAan("w:i", pPr, rPr), naar, -1));
    }
}
