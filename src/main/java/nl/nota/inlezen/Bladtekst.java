package nl.nota.inlezen;

import static nl.nota.inlezen.Lezing.Opmerking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;

/** Makes the text of a rubriek of pieces of a sheet: items nest by their level, tables are simple. */
final class Bladtekst {
    private static final int DIEPTE = 8;

    private final List<List<Loop>> noten;
    private final List<Opmerking> opmerkingen;
    private final List<String> gebruikt = new ArrayList<>();
    private int koppelingen;
    private int tabellen;

    Bladtekst(List<List<Loop>> noten, List<Opmerking> opmerkingen) {
        this.noten = noten;
        this.opmerkingen = opmerkingen;
    }

    private record Item(int niveau, boolean genummerd, int nummer, List<Inline> inhoud, List<Item> onder) {}

    /** The words of the notes that were anchored, in their order. */
    List<String> gebruikt() {
        return gebruikt;
    }

    void remarks() {
        if (koppelingen > 0) opmerkingen.add(Opmerking.of("inlezen.weg.koppeling", koppelingen));
        if (tabellen > 0) opmerkingen.add(Opmerking.of("inlezen.weg.tabel", tabellen));
    }

    Tekst read(List<Stuk> stukken) {
        List<Blok> blokken = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        Deque<Item> open = new ArrayDeque<>();
        for (Stuk stuk : Getyptelijst.read(stukken)) {
            if (stuk.isLeeg() && !(stuk.isPunt() && stuk.isEigen())) continue;
            if (stuk.isPunt()) {
                item(stuk, items, open);
                continue;
            }
            blokken.addAll(lijsten(items));
            items.clear();
            open.clear();
            if (stuk.isTabel()) blokken.add(tabel(stuk));
            else blokken.add(new Blok.Alinea(inlines(stuk.lopen())));
        }
        blokken.addAll(lijsten(items));
        return new Tekst(blokken);
    }

    private void item(Stuk stuk, List<Item> items, Deque<Item> open) {
        while (!open.isEmpty() && (open.getFirst().niveau() >= stuk.niveau() || open.size() >= DIEPTE)) open.pop();
        boolean nummer = stuk.genummerd() && stuk.nummer() >= 1 && stuk.nummer() <= Blok.Lijst.HOOGSTE;
        Item item =
                new Item(stuk.niveau(), nummer, nummer ? stuk.nummer() : 1, inlines(stuk.lopen()), new ArrayList<>());
        (open.isEmpty() ? items : open.getFirst().onder()).add(item);
        open.push(item);
    }

    private static List<Blok.Lijst> lijsten(List<Item> items) {
        return items.stream()
                .map(i -> new Blok.Lijst(
                        i.genummerd(), i.nummer(), List.of(new Blok.Punt(i.inhoud(), lijsten(i.onder())))))
                .toList();
    }

    private Blok tabel(Stuk tabel) {
        return new Blok.Tabel(tabel.rijen().stream()
                .map(rij -> new Blok.Rij(rij.stream()
                        .map(cel -> new Blok.Cel(inlines(cell(cel))))
                        .toList()))
                .toList());
    }

    private List<Loop> cell(List<Stuk> cel) {
        List<Loop> uit = new ArrayList<>();
        for (Stuk stuk : cel) {
            if (!uit.isEmpty() && !stuk.isLeeg()) uit.add(Loop.of(" "));
            if (stuk.isPunt() && !stuk.isLeeg()) uit.add(Loop.of(stuk.genummerd() ? stuk.nummer() + ". " : "– "));
            uit.addAll(stuk.lopen());
            if (stuk.isTabel()) tabellen++;
            stuk.rijen()
                    .forEach(rij -> rij.forEach(binnen -> {
                        uit.addAll(cell(binnen));
                        uit.add(Loop.of(" "));
                    }));
        }
        return uit;
    }

    private List<Inline> inlines(List<Loop> lopen) {
        return lopen.stream().map(this::inline).toList();
    }

    private Inline inline(Loop loop) {
        Inline kern = loop.isAnker() ? note(loop.noot()) : new Inline.Woorden(loop.tekst());
        if (loop.cursief()) kern = new Inline.Cursief(List.of(kern));
        if (loop.vet()) kern = new Inline.Vet(List.of(kern));
        String adres = loop.adres();
        if (adres.isEmpty() || loop.isAnker()) return kern;
        if (Inline.Link.isAdres(adres)) return new Inline.Link(List.of(kern), adres);
        koppelingen++;
        return kern;
    }

    private Inline note(int plaats) {
        List<Inline> inhoud = inlines(noten.get(plaats));
        StringBuilder woorden = new StringBuilder();
        noten.get(plaats).forEach(loop -> woorden.append(loop.tekst()));
        gebruikt.add(woorden.toString().strip().replaceAll("\\s+", " "));
        return new Inline.Voetnoot(inhoud);
    }
}
