package nl.nota.nota;

import java.util.List;

/** Lets each reference in a text lead to the address where everybody can read it, without changing a word. */
public final class Verwijzingslinks {
    private Verwijzingslinks() {}

    /** The same text; what is a link already, or is written over two kinds of type, stays as it is. */
    public static Tekst in(Tekst tekst) {
        return new Tekst(tekst.blokken().stream().map(Verwijzingslinks::in).toList());
    }

    private static Blok in(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(var inhoud) -> new Blok.Alinea(in(inhoud));
            case Blok.Lijst lijst -> in(lijst);
            case Blok.Tabel(var rijen) ->
                new Blok.Tabel(rijen.stream()
                        .map(rij -> new Blok.Rij(rij.cellen().stream()
                                .map(cel -> new Blok.Cel(in(cel.inhoud())))
                                .toList()))
                        .toList());
        };
    }

    private static Blok.Lijst in(Blok.Lijst lijst) {
        return new Blok.Lijst(
                lijst.genummerd(),
                lijst.begin(),
                lijst.punten().stream()
                        .map(punt -> new Blok.Punt(
                                in(punt.inhoud()),
                                punt.lijsten().stream()
                                        .map(Verwijzingslinks::in)
                                        .toList()))
                        .toList());
    }

    private static List<Inline> in(List<Inline> inhoud) {
        var reeks = Reeks.of(inhoud);
        for (var plaats : Vindplaatsen.by(reeks.letters())) {
            var adres = plaats.adres();
            if (adres != null && reeks.isUniform(plaats.begin(), plaats.eind()))
                reeks.link(plaats.begin(), plaats.eind(), adres);
        }
        for (var i = 0; i < reeks.size(); i++) {
            var noot = reeks.merk(i).noot();
            if (noot != null) reeks.note(i, new Inline.Voetnoot(in(noot.inhoud())));
        }
        return reeks.inlines();
    }
}
