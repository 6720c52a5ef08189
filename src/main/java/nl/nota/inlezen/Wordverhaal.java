package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;

/** Reads one story of a Word file, the text itself, a note or a page header, into paragraphs, items and tables. */
final class Wordverhaal {
    private static final int LANGSTE_OPSCHRIFT = 20;

    private final Wordbron bron;
    private final String deel;
    private final boolean isTekst;
    private final Wordveld veld = new Wordveld();
    private final List<Stuk> stukken = new ArrayList<>();
    private List<Stuk> hier = stukken;
    /** What stands before a paragraph's end that is not there, to go on in the next. */
    private final List<Loop> doorloop = new ArrayList<>();

    /**
     * @param deel the name of the part, for its references
     * @param isTekst whether it is the text itself, in which comments lie
     */
    Wordverhaal(Wordbron bron, String deel, boolean isTekst) {
        this.bron = bron;
        this.deel = deel;
        this.isTekst = isTekst;
    }

    List<Stuk> stukken() {
        if (!doorloop.isEmpty()) {
            stukken.add(Stuk.alinea("", 0, doorloop));
            doorloop.clear();
        }
        return stukken;
    }

    Wordbron bron() {
        return bron;
    }

    Wordveld veld() {
        return veld;
    }

    String deel() {
        return deel;
    }

    /** The place that the piece being read will have; -1 outside the text. */
    int plaats() {
        return isTekst ? stukken.size() : -1;
    }

    void blocks(Knoop houder) {
        for (Knoop knoop : houder.kinderen()) {
            switch (knoop.naam()) {
                case "w:p" -> alinea(knoop);
                case "w:tbl" -> tabel(knoop);
                case "w:sdt" -> blocks(knoop.kind("w:sdtContent"));
                case "w:customXml", "w:smartTag" -> blocks(knoop);
                case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                    if (bron.holds(knoop.naam())) blocks(knoop);
                }
                case "mc:AlternateContent" -> blocks(Wordalinea.chosen(knoop));
                case "w:altChunk" -> bron.leftOut("ingevoegd");
                case "w:commentRangeStart" -> bron.kanttekeningen().begin(knoop.get("w:id"), plaats());
                case "w:commentRangeEnd" -> bron.kanttekeningen().end(knoop.get("w:id"));
                default -> {}
            }
        }
    }

    private void alinea(Knoop p) {
        Knoop pPr = bron.properties(p.kind("w:pPr"), "w:pPr");
        Wordalinea alinea = new Wordalinea(this, pPr);
        alinea.read(p);
        List<Loop> lopen = new ArrayList<>(doorloop);
        doorloop.clear();
        lopen.addAll(alinea.lopen());
        if (bron.isGone(p.kind("w:pPr", "w:rPr"))) doorloop.addAll(lopen);
        else hier.add(stuk(pPr, lopen));
        alinea.tekstvakken().forEach(this::blocks);
    }

    private Stuk stuk(Knoop pPr, List<Loop> lopen) {
        String stijl = pPr.val("w:pStyle");
        String naam = bron.stijlen().naam(stijl);
        int kop = bron.stijlen().kop(pPr);
        Knoop direct = pPr.kind("w:numPr");
        Knoop lijst = direct.has("w:numId") ? direct : bron.stijlen().lijst(stijl);
        String id = lijst.val("w:numId");
        if (!bron.nummering().has(id)) return Stuk.alinea(naam, kop, lopen);
        String ilvl = direct.has("w:ilvl") ? direct.val("w:ilvl") : lijst.val("w:ilvl");
        int niveau = bron.nummering().niveau(id, ilvl, stijl);
        if (lopen.isEmpty() && !naam.startsWith("nota")) return Stuk.alinea(naam, 0, lopen);
        Wordnummering.Teken teken = bron.nummering().next(id, niveau);
        List<Loop> met = new ArrayList<>(lopen);
        boolean letter = !teken.genummerd() && !teken.opschrift().isBlank();
        if ((kop > 0 || letter)
                && teken.opschrift().length() <= LANGSTE_OPSCHRIFT
                && !teken.opschrift().isBlank())
            met.addFirst(Loop.of(teken.opschrift().strip() + " "));
        if (kop > 0) return Stuk.alinea(naam, kop, met);
        return Stuk.punt(naam, met, niveau, teken.genummerd(), teken.genummerd() ? teken.nummer() : 1);
    }

    private void tabel(Knoop tbl) {
        List<List<List<Stuk>>> rijen = new ArrayList<>();
        List<Stuk> buiten = hier;
        rows(tbl, rijen);
        hier = buiten;
        if (!rijen.isEmpty()) hier.add(Stuk.tabel(rijen));
    }

    private void rows(Knoop houder, List<List<List<Stuk>>> rijen) {
        for (Knoop knoop : houder.kinderen()) {
            switch (knoop.naam()) {
                case "w:tr" -> {
                    if (bron.isGone(knoop.kind("w:trPr"))) continue;
                    List<List<Stuk>> rij = new ArrayList<>();
                    empty(rij, knoop.val("w:trPr", "w:gridBefore"));
                    cells(knoop, rij);
                    if (!rij.isEmpty()) rijen.add(rij);
                }
                case "w:sdt" -> rows(knoop.kind("w:sdtContent"), rijen);
                case "w:customXml" -> rows(knoop, rijen);
                default -> {}
            }
        }
    }

    private void cells(Knoop houder, List<List<Stuk>> rij) {
        for (Knoop knoop : houder.kinderen()) {
            switch (knoop.naam()) {
                case "w:tc" -> {
                    List<Stuk> cel = new ArrayList<>();
                    hier = cel;
                    blocks(knoop);
                    rij.add(cel);
                    empty(rij, String.valueOf(Wordstijlen.number(knoop.val("w:tcPr", "w:gridSpan"), 1) - 1));
                }
                case "w:sdt" -> cells(knoop.kind("w:sdtContent"), rij);
                case "w:customXml" -> cells(knoop, rij);
                default -> {}
            }
        }
    }

    private static void empty(List<List<Stuk>> rij, String aantal) {
        int erbij = Math.min(60, Wordstijlen.number(aantal, 0));
        for (int i = 0; i < erbij; i++) rij.add(List.of());
    }
}
