package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import nl.nota.openbaarmaking.Openbaarregels.Plek;
import nl.nota.openbaarmaking.Openbaarregels.Raster;
import nl.nota.openbaarmaking.Openbaarregels.Regel;
import nl.nota.openbaarmaking.Openbaarregels.Stuk;

/** Builds paragraphs, lists and tables of the lines that the public reads. */
final class Openbaarbouw {
    private final List<Stuk> stukken;

    Openbaarbouw(List<Stuk> stukken) {
        this.stukken = List.copyOf(stukken);
    }

    /** Each paragraph, list and table. */
    List<Openbaarblok> blokken() {
        var uit = new ArrayList<Openbaarblok>();
        for (var i = 0; i < stukken.size(); i++)
            switch (stukken.get(i)) {
                case Raster(var tabel) -> uit.add(tabel);
                case Regel regel when regel.plekken().isEmpty() -> uit.add(new Openbaarblok.Alinea(regel.delen()));
                case Regel regel -> {
                    var samen = together(i, regel.plekken().getFirst());
                    uit.add(shown(lijst(samen, 0)));
                    i += samen.size() - 1;
                }
            }
        return uit;
    }

    /** The lines from here that stand in this list. */
    private List<Regel> together(int vanaf, Plek plek) {
        return stukken.subList(vanaf, stukken.size()).stream()
                .takeWhile(een -> een instanceof Regel regel
                        && !regel.plekken().isEmpty()
                        && regel.plekken().getFirst().equals(plek))
                .map(Regel.class::cast)
                .toList();
    }

    private static Openbaarblok.Lijst lijst(List<Regel> regels, int diepte) {
        var plek = regels.getFirst().plekken().get(diepte);
        var punten = new ArrayList<Openbaarblok.Punt>();
        for (var i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            if (regel.plekken().size() == diepte + 1) {
                punten.add(new Openbaarblok.Punt(regel.delen(), List.of()));
                continue;
            }
            var binnen = regel.plekken().get(diepte + 1);
            var samen = regels.subList(i, regels.size()).stream()
                    .takeWhile(een -> een.plekken().size() > diepte + 1
                            && een.plekken().get(diepte + 1).equals(binnen))
                    .toList();
            nest(punten, lijst(samen, diepte + 1));
            i += samen.size() - 1;
        }
        return new Openbaarblok.Lijst(plek.genummerd(), plek.begin(), punten);
    }

    /** What stood under an item that went up in the line before it takes its place. */
    private static void nest(List<Openbaarblok.Punt> punten, Openbaarblok.Lijst lijst) {
        if (punten.isEmpty()) {
            punten.addAll(lijst.punten());
            return;
        }
        var boven = punten.removeLast();
        var lijsten = new ArrayList<>(boven.lijsten());
        lijsten.add(lijst);
        punten.add(new Openbaarblok.Punt(boven.delen(), lijsten));
    }

    /** That something stood in a list is not told where nothing of that list is open. */
    private static Openbaarblok shown(Openbaarblok.Lijst lijst) {
        var eerste = lijst.punten().getFirst();
        var dicht = lijst.punten().size() == 1 && eerste.lijsten().isEmpty() && Deelrij.isGelakt(eerste.delen());
        return dicht ? new Openbaarblok.Alinea(eerste.delen()) : lijst;
    }
}
