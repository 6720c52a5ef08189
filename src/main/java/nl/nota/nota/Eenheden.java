package nl.nota.nota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Alineaverschil.Vorm;
import nl.nota.nota.Eenheid.Kern;
import org.jspecify.annotations.Nullable;

/** Takes a text apart: paragraph after paragraph, item after item, row after row, each footnote after its anchor. */
final class Eenheden {
    private final List<Eenheid> uit = new ArrayList<>();
    private int noot;

    private Eenheden(int eersteNoot) {
        this.noot = eersteNoot;
    }

    /** The units of this text, its footnotes numbered from there. */
    static List<Eenheid> of(Tekst tekst, int eersteNoot) {
        var lezer = new Eenheden(eersteNoot);
        tekst.blokken().forEach(lezer::add);
        return lezer.uit;
    }

    /** Each rubriek taken apart, its title first, its footnotes numbered through the nota. */
    static Map<String, List<Eenheid>> of(Inhoud inhoud) {
        var uit = new HashMap<String, List<Eenheid>>();
        var noot = 1;
        for (var rubriek : inhoud.rubrieken()) {
            var eenheden = of(rubriek, noot);
            noot += (int) eenheden.stream()
                    .filter(een -> een.kern().vorm() == Vorm.VOETNOOT)
                    .count();
            uit.put(rubriek.code(), eenheden);
        }
        return uit;
    }

    /** One rubriek on its own; nothing when it is not there. */
    static List<Eenheid> of(@Nullable Rubriek rubriek) {
        return rubriek == null ? List.of() : of(rubriek, 1);
    }

    private static List<Eenheid> of(Rubriek rubriek, int eersteNoot) {
        var uit = new ArrayList<Eenheid>();
        var onder = rubriek.ouder();
        uit.add(Eenheid.of(Vorm.TITEL, rubriek.titel() + (onder == null ? "" : " (onder " + onder + ")")));
        uit.addAll(of(rubriek.tekst(), eersteNoot));
        return uit;
    }

    private void add(Blok blok) {
        switch (blok) {
            case Blok.Alinea(var inhoud) -> add(new Kern(Vorm.ALINEA, 0, false, List.of()), 0, "", List.of(inhoud));
            case Blok.Lijst lijst -> list(lijst, 0);
            case Blok.Tabel(var rijen) -> {
                var begin = 1;
                for (var rij : rijen) {
                    var cellen = rij.cellen().stream().map(Blok.Cel::inhoud).toList();
                    add(new Kern(Vorm.RIJ, 0, false, List.of()), begin, "", cellen);
                    begin = 0;
                }
            }
        }
    }

    private void list(Blok.Lijst lijst, int diepte) {
        var nummer = lijst.begin();
        var begin = lijst.begin();
        for (var punt : lijst.punten()) {
            var kenteken = lijst.genummerd() ? nummer++ + "." : "–";
            add(new Kern(Vorm.PUNT, diepte, lijst.genummerd(), List.of()), begin, kenteken, List.of(punt.inhoud()));
            begin = 0;
            punt.lijsten().forEach(onder -> list(onder, diepte + 1));
        }
    }

    private void add(Kern vorm, int begin, String kenteken, List<List<Inline>> cellen) {
        var noten = new ArrayList<Inline.Voetnoot>();
        var zonder = cellen.stream().map(cel -> without(cel, noten)).toList();
        uit.add(Eenheid.of(vorm, begin, kenteken, zonder));
        for (var een : noten)
            uit.add(Eenheid.of(
                    new Kern(Vorm.VOETNOOT, vorm.diepte(), false, List.of()),
                    0,
                    String.valueOf(noot++),
                    List.of(een.inhoud())));
    }

    /** The anchors stay, without what the notes say. */
    private static List<Inline> without(List<Inline> inhoud, List<Inline.Voetnoot> noten) {
        var reeks = Reeks.of(inhoud);
        for (var i = 0; i < reeks.size(); i++) {
            var een = reeks.merk(i).noot();
            if (een == null) continue;
            noten.add(een);
            reeks.note(i, new Inline.Voetnoot(List.of()));
        }
        return reeks.inlines();
    }
}
