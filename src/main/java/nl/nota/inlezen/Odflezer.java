package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a text or a spreadsheet of OpenDocument: headings, paragraphs, lists, tables and notes. One with tracked
 * changes is not read, nor one in which anything is hidden: nobody can say whether that may be read.
 */
final class Odflezer {
    private static final int MEEST_HERHAALD = 100;

    private final Odftekst tekst;
    private final Map<String, Boolean> genummerd = new HashMap<>();
    private final List<Stuk> stukken = new ArrayList<>();
    private final boolean rekenblad;
    private int rijen;

    private Odflezer(List<Knoop> bronnen, boolean rekenblad) {
        this.rekenblad = rekenblad;
        this.tekst = new Odftekst(bronnen);
        bronnen.forEach(bron -> bron.each(een -> {
            if (een.is("list-style")) genummerd.put(een.get("name"), een.has("list-level-style-number"));
        }));
    }

    static Blad read(byte[] bestand) {
        var pakket = Pakket.open(bestand, "content.xml");
        var inhoud = pakket.mixed("content.xml");
        var stijlen = pakket.mixed("styles.xml");
        Odfzicht.check(inhoud);
        Odfzicht.check(stijlen);
        var lezer = new Odflezer(List.of(stijlen, inhoud), inhoud.kind("body").has("spreadsheet"));
        var randen = new ArrayList<Stuk>();
        stijlen.each(een -> {
            if (Odfzicht.RANDEN.contains(een.naam())) lezer.blocks(een, randen);
        });
        inhoud.kind("body").kinderen().forEach(een -> lezer.blocks(een, lezer.stukken));
        return new Blad(randen, lezer.stukken, lezer.tekst.noten(), List.of(), lezer.tekst.weggelaten(), Map.of());
    }

    private void blocks(Knoop omhulsel, List<Stuk> uit) {
        for (var een : omhulsel.kinderen())
            switch (een.naam()) {
                case "h" -> uit.add(Stuk.alinea("", Math.max(1, number(een.get("outline-level"))), tekst.of(een)));
                case "p" -> uit.add(Stuk.alinea("", 0, tekst.of(een)));
                case "list" -> list(een, 0, een.get("style-name"), uit);
                case "table" -> table(een, uit);
                case "annotation" -> {}
                // Whatever holds blocks and is none itself: a section, an index, a frame.
                default -> blocks(een, uit);
            }
        tekst.boxes().forEach(kader -> blocks(kader, uit));
    }

    private void list(Knoop lijst, int diep, String stijl, List<Stuk> uit) {
        var nummer = 0;
        for (var punt : lijst.kinderen()) {
            if (!punt.is("list-item") && !punt.is("list-header")) continue;
            nummer++;
            for (var een : punt.kinderen()) {
                if (een.is("list")) list(een, diep + 1, stijl, uit);
                else if (een.is("h"))
                    uit.add(Stuk.alinea("", Math.max(1, number(een.get("outline-level"))), tekst.of(een)));
                else if (een.is("p"))
                    uit.add(Stuk.punt("", tekst.of(een), diep, genummerd.getOrDefault(stijl, false), nummer));
            }
        }
    }

    /** The table of a spreadsheet carries the name of its sheet. */
    private void table(Knoop tabel, List<Stuk> uit) {
        var alle = new ArrayList<Map<Integer, String>>();
        rows(tabel, alle);
        if (rekenblad && !tabel.get("name").isEmpty()) uit.add(Stuk.alinea("", 1, List.of(Loop.of(tabel.get("name")))));
        Celtabel.of(alle).ifPresent(uit::add);
    }

    private void rows(Knoop tabel, List<Map<Integer, String>> uit) {
        for (var rij : tabel.kinderen()) {
            if (!rij.is("table-row")) {
                if (rij.naam().startsWith("table-row") || rij.is("table-header-rows")) rows(rij, uit);
                continue;
            }
            var cellen = cells(rij);
            if (cellen.isEmpty()) continue;
            for (var i = 0; i < Math.clamp(number(rij.get("number-rows-repeated")), 1, MEEST_HERHAALD); i++) {
                if (++rijen > Celtabel.MEESTE_RIJEN) throw new Weigering(Celtabel.GROOT);
                uit.add(cellen);
            }
        }
    }

    private Map<Integer, String> cells(Knoop rij) {
        var uit = new TreeMap<Integer, String>();
        var kolom = 1;
        for (var cel : rij.kinderen()) {
            if (!cel.naam().endsWith("table-cell")) continue;
            var woorden = tekst.plain(cel);
            var keren = Math.max(1, number(cel.get("number-columns-repeated")));
            if (!woorden.isBlank())
                for (var i = 0; i < Math.min(keren, MEEST_HERHAALD); i++) uit.put(kolom + i, woorden);
            kolom += keren;
        }
        return uit;
    }

    private static int number(String tekst) {
        return tekst.matches("\\d{1,7}") ? Integer.parseInt(tekst) : 0;
    }
}
