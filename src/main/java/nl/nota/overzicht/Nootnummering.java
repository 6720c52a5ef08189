package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;

/** Numbers the footnotes of a nota in the order of their anchors; each anchor becomes an object of its own. */
final class Nootnummering {
    private final List<Papier.Noot> noten = new ArrayList<>();

    List<Papier.Noot> noten() {
        return noten;
    }

    /** The same text; only its own anchors, as they stand in it after it was put in normal form, are numbered. */
    Tekst number(Tekst tekst) {
        var eigen = new Tekst(tekst.blokken().stream().map(this::number).toList());
        eigen.blokken().forEach(this::count);
        return eigen;
    }

    private void count(Blok blok) {
        switch (blok) {
            case Blok.Alinea(var inhoud) -> inhoud.forEach(this::count);
            case Blok.Lijst lijst -> count(lijst);
            case Blok.Tabel(var rijen) ->
                rijen.forEach(rij -> rij.cellen().forEach(cel -> cel.inhoud().forEach(this::count)));
        }
    }

    private void count(Blok.Lijst lijst) {
        lijst.punten().forEach(punt -> {
            punt.inhoud().forEach(this::count);
            punt.lijsten().forEach(this::count);
        });
    }

    private void count(Inline stuk) {
        switch (stuk) {
            case Inline.Woorden woorden -> {}
            case Inline.Vet(var inhoud) -> inhoud.forEach(this::count);
            case Inline.Cursief(var inhoud) -> inhoud.forEach(this::count);
            case Inline.Link(var inhoud, var adres) -> inhoud.forEach(this::count);
            case Inline.Voetnoot voetnoot -> noten.add(new Papier.Noot(noten.size() + 1, voetnoot));
        }
    }

    private Blok number(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(var inhoud) -> new Blok.Alinea(number(inhoud));
            case Blok.Lijst lijst -> number(lijst);
            case Blok.Tabel(var rijen) ->
                new Blok.Tabel(rijen.stream().map(this::number).toList());
        };
    }

    private Blok.Lijst number(Blok.Lijst lijst) {
        return new Blok.Lijst(
                lijst.genummerd(),
                lijst.begin(),
                lijst.punten().stream().map(this::number).toList());
    }

    private Blok.Punt number(Blok.Punt punt) {
        return new Blok.Punt(
                number(punt.inhoud()), punt.lijsten().stream().map(this::number).toList());
    }

    private Blok.Rij number(Blok.Rij rij) {
        return new Blok.Rij(rij.cellen().stream()
                .map(cel -> new Blok.Cel(number(cel.inhoud())))
                .toList());
    }

    private List<Inline> number(List<Inline> stukken) {
        return stukken.stream().map(this::number).toList();
    }

    private Inline number(Inline stuk) {
        return switch (stuk) {
            case Inline.Woorden woorden -> woorden;
            case Inline.Vet(var inhoud) -> new Inline.Vet(number(inhoud));
            case Inline.Cursief(var inhoud) -> new Inline.Cursief(number(inhoud));
            case Inline.Link(var inhoud, var adres) -> new Inline.Link(number(inhoud), adres);
            case Inline.Voetnoot(var inhoud) -> new Inline.Voetnoot(inhoud);
        };
    }
}
