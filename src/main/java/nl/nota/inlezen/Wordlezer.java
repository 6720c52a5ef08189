package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a Word file: the text itself, its page headers, notes and comments, and what the product wrote beside it. */
final class Wordlezer {
    /** What the product keeps in a file that it wrote. */
    static final String RUBRIEKEN = "nota.rubrieken";

    /** The same, as it was before the tracked changes. */
    static final String RUBRIEKEN_OUD = "nota.rubrieken.oud";

    private Wordlezer() {}

    /** Reads the file; tracked changes want a choice. */
    static Blad read(byte[] bestand, @Nullable Wijzigingskeuze keuze) {
        Worddelen delen = new Worddelen(Pakket.open(bestand));
        Knoop document = delen.pakket().read(delen.tekst());
        if (keuze == null && hasChanges(delen, document)) throw new Weigering("inlezen.reden.wijzigingen");
        Wordbron bron = new Wordbron(delen, keuze);
        Knoop body = document.kind("w:body");
        Wordverhaal tekst = new Wordverhaal(bron, delen.tekst(), true);
        tekst.blocks(body);
        List<Stuk> paginakop = new ArrayList<>();
        for (Knoop sectPr : sections(body)) {
            for (String naam : bron.paginadelen(sectPr, "header")) story(bron, naam, paginakop);
            for (String naam : bron.paginadelen(sectPr, "footer")) story(bron, naam, paginakop);
        }
        return new Blad(
                paginakop,
                tekst.stukken(),
                bron.noten(),
                bron.kanttekeningen().all(bron),
                bron.weglatingen(),
                properties(delen, keuze));
    }

    private static void story(Wordbron bron, String naam, List<Stuk> uit) {
        Wordverhaal verhaal = new Wordverhaal(bron, naam, false);
        verhaal.blocks(bron.delen().pakket().read(naam));
        uit.addAll(verhaal.stukken());
    }

    private static List<Knoop> sections(Knoop body) {
        List<Knoop> uit = new ArrayList<>();
        body.each(k -> {
            if (k.is("w:sectPr")) uit.add(k);
        });
        return uit;
    }

    private static boolean hasChanges(Worddelen delen, Knoop document) {
        boolean[] gevonden = {false};
        List.of(document, delen.deel("footnotes"), delen.deel("endnotes"), delen.deel("header"), delen.deel("footer"))
                .forEach(deel -> deel.each(k -> gevonden[0] |=
                        List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo").contains(k.naam())));
        return gevonden[0];
    }

    private static Map<String, String> properties(Worddelen delen, @Nullable Wijzigingskeuze keuze) {
        Map<String, String> uit = new HashMap<>();
        for (Knoop een : delen.pakket().read("docProps/custom.xml").kinderen()) {
            String naam = een.get("name");
            if (naam.startsWith("nota."))
                uit.put(
                        naam,
                        een.kinderen().isEmpty()
                                ? ""
                                : een.kinderen().getFirst().tekst());
        }
        String oud = uit.remove(RUBRIEKEN_OUD);
        if (keuze == Wijzigingskeuze.VERWERPEN && oud != null) uit.put(RUBRIEKEN, oud);
        return uit;
    }
}
