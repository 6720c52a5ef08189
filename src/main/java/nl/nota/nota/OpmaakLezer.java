package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Begin.Kenteken;

/** Reads the lines of light markup into blocks: paragraphs, lists by their indentation, and tables. */
final class OpmaakLezer {
    private final String[] regels;
    private final Noten noten;
    private final List<Reden> redenen;
    private final List<Blok> blokken = new ArrayList<>();
    private final List<String> lopend = new ArrayList<>();
    private final List<Blok.Rij> rijen = new ArrayList<>();
    /** The open items, the deepest first. */
    private final Deque<Item> open = new ArrayDeque<>();

    private final List<Item> items = new ArrayList<>();
    private int eersteRegel;

    OpmaakLezer(String tekst, Noten noten, List<Reden> redenen) {
        this.regels = tekst.split("\n", -1);
        this.noten = noten;
        this.redenen = redenen;
    }

    /** An item of a list while its lines are still coming in. */
    private static final class Item {
        final int inspringing;
        final Kenteken kenteken;
        final List<Item> onder = new ArrayList<>();
        List<Inline> inhoud = List.of();

        Item(int inspringing, Kenteken kenteken) {
            this.inspringing = inspringing;
            this.kenteken = kenteken;
        }
    }

    List<Blok> read() {
        for (int i = 0; i < regels.length; i++) line(regels[i], i + 1);
        endBlok();
        endLijst();
        return redenen.isEmpty() ? blokken : List.of();
    }

    private void line(String regel, int nr) {
        String kaal = Tekens.trim(regel);
        Kenteken kenteken = Begin.kenteken(kaal);
        boolean inAlinea = open.isEmpty() && !lopend.isEmpty();
        if (kaal.isEmpty()) {
            endBlok();
        } else if (kenteken != null && (!inAlinea || kenteken.interrupts())) {
            endBlok();
            addItem(Begin.inspringing(regel), kenteken, nr);
            start(kaal.substring(kenteken.lengte()), nr);
        } else if (Begin.isRij(kaal)) {
            if (!lopend.isEmpty()) endBlok();
            endLijst();
            rijen.add(new Blok.Rij(Begin.cellen(kaal).stream()
                    .map(c -> new Blok.Cel(inlines(c, nr)))
                    .toList()));
        } else {
            if (lopend.isEmpty()) {
                endBlok();
                endLijst();
            }
            start(kaal, nr);
        }
    }

    private void start(String regel, int nr) {
        if (lopend.isEmpty()) eersteRegel = nr;
        lopend.add(regel);
    }

    private void addItem(int inspringing, Kenteken kenteken, int nr) {
        while (!open.isEmpty() && inspringing < open.getFirst().inspringing + 2) open.removeFirst();
        Item item = new Item(inspringing, kenteken);
        if (open.isEmpty()) items.add(item);
        else open.getFirst().onder.add(item);
        open.addFirst(item);
        if (open.size() == Normaal.DIEPTE + 1) redenen.add(Reden.onjuist("nota.opmaak.diep", nr, Normaal.DIEPTE));
    }

    /** What was being gathered is complete: a paragraph, the words of an item, or a table. */
    private void endBlok() {
        if (!lopend.isEmpty()) {
            List<Inline> inhoud = inlines(String.join("\n", lopend), eersteRegel);
            lopend.clear();
            if (open.isEmpty()) blokken.add(new Blok.Alinea(inhoud));
            else open.getFirst().inhoud = inhoud;
        }
        if (!rijen.isEmpty()) {
            blokken.add(new Blok.Tabel(rijen));
            rijen.clear();
        }
    }

    private void endLijst() {
        open.clear();
        if (redenen.isEmpty()) blokken.addAll(lijsten(items));
        items.clear();
    }

    private static List<Blok.Lijst> lijsten(List<Item> items) {
        return items.stream()
                .map(i -> new Blok.Lijst(
                        i.kenteken.genummerd(),
                        i.kenteken.nummer(),
                        List.of(new Blok.Punt(i.inhoud, lijsten(i.onder)))))
                .toList();
    }

    private List<Inline> inlines(String regel, int nr) {
        return new RegelLezer(regel, nr, noten, redenen, false).read().inlines();
    }
}
