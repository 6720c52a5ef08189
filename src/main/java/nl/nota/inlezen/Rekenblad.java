package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads an Excel file: each sheet is a heading and a table of what its cells show, a formula as what it was last worked
 * out to. Of what is hidden nobody can say whether it may be read, so a file with anything hidden is not read.
 */
final class Rekenblad {
    private static final String RELATIES = "xl/_rels/workbook.xml.rels";

    private final Pakket pakket;
    private final Celwaarde waarden;
    private final List<String> gedeeld = new ArrayList<>();
    private final List<Stuk> stukken = new ArrayList<>();
    private int rijen;

    private Rekenblad(Pakket pakket, Knoop boek) {
        this.pakket = pakket;
        this.waarden = Celwaarde.of(
                pakket.read("xl/styles.xml"), isAan(boek.kind("workbookPr").get("date1904")));
        pakket.read("xl/sharedStrings.xml").kinderen().forEach(een -> gedeeld.add(words(een)));
    }

    static Blad read(byte[] bestand) {
        var pakket = Pakket.open(bestand);
        var boek = pakket.read("xl/workbook.xml");
        if (!boek.is("workbook")) throw new Weigering(Celtabel.ONLEESBAAR);
        var uit = new Rekenblad(pakket, boek);
        var delen = uit.parts();
        for (var blad : boek.kind("sheets").kinderen()) {
            if (!List.of("", "visible").contains(blad.get("state"))) throw new Weigering(Celtabel.VERBORGEN);
            uit.sheet(blad.get("name"), pakket.read(delen.getOrDefault(blad.get("r:id"), "")));
        }
        return new Blad(List.of(), uit.stukken, List.of(), List.of(), Map.of(), Map.of());
    }

    /** By the name that the book gives them, where the sheets lie. */
    private Map<String, String> parts() {
        var uit = new HashMap<String, String>();
        for (var een : pakket.read(RELATIES).kinderen()) {
            var waar = een.get("Target");
            uit.put(een.get("Id"), waar.startsWith("/") ? waar.substring(1) : "xl/" + waar);
        }
        return uit;
    }

    private void sheet(String naam, Knoop blad) {
        if (!blad.is("worksheet")) throw new Weigering(Celtabel.ONLEESBAAR);
        if (isAan(blad.kind("sheetFormatPr").get("zeroHeight"))) throw new Weigering(Celtabel.VERBORGEN);
        blad.kind("cols").kinderen().forEach(kolom -> shown(kolom, "width"));
        var uit = new ArrayList<Map<Integer, String>>();
        for (var rij : blad.kind("sheetData").kinderen()) {
            shown(rij, "ht");
            if (++rijen > Celtabel.MEESTE_RIJEN) throw new Weigering(Celtabel.GROOT);
            var cellen = new TreeMap<Integer, String>();
            for (var cel : rij.kinderen()) {
                var tekst = value(cel);
                if (!tekst.isBlank()) cellen.put(column(cel.get("r"), cellen), tekst);
            }
            uit.add(cellen);
        }
        stukken.add(Stuk.alinea("", 1, List.of(Loop.of(naam))));
        Celtabel.of(uit).ifPresent(stukken::add);
    }

    private static void shown(Knoop een, String maat) {
        var nul = een.get(maat).matches("0+(?:\\.0+)?");
        if (isAan(een.get("hidden")) || nul) throw new Weigering(Celtabel.VERBORGEN);
    }

    private static boolean isAan(String schakelaar) {
        return schakelaar.equals("1") || schakelaar.equals("true");
    }

    /** The column of a cell by its letters; without them it follows the one before it. */
    private static int column(String plek, TreeMap<Integer, String> eerder) {
        var uit = 0;
        for (var c : plek.toCharArray()) if (c >= 'A' && c <= 'Z' && uit < Celtabel.VER) uit = uit * 26 + (c - 'A' + 1);
        return uit > 0 || eerder.isEmpty() ? Math.max(1, uit) : eerder.lastKey() + 1;
    }

    private String value(Knoop cel) {
        var ruw = cel.kind("v").tekst();
        return switch (cel.get("t")) {
            case "s" -> shared(ruw);
            case "inlineStr" -> words(cel.kind("is"));
            case "str", "e", "d" -> ruw;
            case "b" -> ruw.equals("1") ? "WAAR" : ruw.isEmpty() ? "" : "ONWAAR";
            default -> waarden.shown(ruw, cel.get("s"));
        };
    }

    private String shared(String nummer) {
        try {
            return gedeeld.get(Integer.parseInt(nummer.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Weigering(Celtabel.ONLEESBAAR);
        }
    }

    /** The letters of a text, run by run, without how they are pronounced. */
    private static String words(Knoop tekst) {
        var uit = new StringBuilder();
        for (var een : tekst.kinderen()) {
            if (een.is("t")) uit.append(een.tekst());
            if (een.is("r")) uit.append(een.kind("t").tekst());
        }
        return uit.toString();
    }
}
