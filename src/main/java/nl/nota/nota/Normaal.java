package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;

/** Puts a tree of text in its one normal form, so that equal text is an equal tree and has an equal hash. */
final class Normaal {
    /** How many lists may stand in each other. */
    static final int DIEPTE = 8;

    private Normaal() {}

    static List<Blok> blokken(List<Blok> blokken) {
        List<Blok> uit = new ArrayList<>();
        List<Blok.Lijst> lijsten = new ArrayList<>();
        for (Blok blok : blokken) {
            switch (blok) {
                case Blok.Lijst lijst -> lijsten.add(lijst(lijst, 1));
                case Blok.Alinea(List<Inline> inhoud) -> {
                    List<Inline> regel = inlines(inhoud);
                    if (!regel.isEmpty()) add(uit, lijsten, new Blok.Alinea(regel));
                }
                case Blok.Tabel(List<Blok.Rij> rijen) -> {
                    List<Blok.Rij> gevuld = rijen.stream()
                            .filter(r -> !r.cellen().isEmpty())
                            .map(Normaal::rij)
                            .toList();
                    if (!gevuld.isEmpty()) add(uit, lijsten, new Blok.Tabel(gevuld));
                }
            }
        }
        uit.addAll(joined(lijsten));
        return List.copyOf(uit);
    }

    private static void add(List<Blok> uit, List<Blok.Lijst> lijsten, Blok blok) {
        uit.addAll(joined(lijsten));
        lijsten.clear();
        uit.add(blok);
    }

    static List<Inline> inlines(List<Inline> inhoud) {
        return inlines(inhoud, true);
    }

    private static List<Inline> inlines(List<Inline> inhoud, boolean metNoten) {
        Reeks reeks = Reeks.of(inhoud).normal();
        Reeks uit = new Reeks();
        for (int i = 0; i < reeks.size(); i++) {
            Merk merk = reeks.merk(i);
            Inline.Voetnoot noot = merk.noot();
            if (noot == null) {
                check(reeks, i);
                uit.add(reeks.letter(i), merk);
            } else {
                if (!metNoten) throw new IllegalArgumentException("A note holds no further note");
                uit.add(Reeks.ANKER, merk.noted(new Inline.Voetnoot(inlines(noot.inhoud(), false))));
            }
        }
        return uit.inlines();
    }

    /** Pairs of surrogates are whole characters, a single one is not. */
    private static void check(Reeks reeks, int i) {
        char c = reeks.letter(i);
        boolean eersteHelft =
                Character.isHighSurrogate(c) && i + 1 < reeks.size() && Character.isLowSurrogate(reeks.letter(i + 1));
        boolean tweedeHelft = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(reeks.letter(i - 1));
        int teken = eersteHelft ? Character.toCodePoint(c, reeks.letter(i + 1)) : c;
        if (!tweedeHelft && Tekens.isVerboden(teken)) {
            throw new IllegalArgumentException("A nota holds no character U+%04X".formatted(teken));
        }
    }

    private static Blok.Rij rij(Blok.Rij rij) {
        return new Blok.Rij(rij.cellen().stream()
                .map(c -> new Blok.Cel(inlines(c.inhoud())))
                .toList());
    }

    private static Blok.Lijst lijst(Blok.Lijst lijst, int diepte) {
        if (diepte > DIEPTE) throw new IllegalArgumentException("Lists stand at most %d deep".formatted(DIEPTE));
        List<Blok.Punt> punten = new ArrayList<>();
        for (Blok.Punt punt : lijst.punten()) {
            List<Blok.Lijst> onder =
                    punt.lijsten().stream().map(l -> lijst(l, diepte + 1)).toList();
            punten.add(new Blok.Punt(inlines(punt.inhoud()), joined(onder)));
        }
        return new Blok.Lijst(lijst.genummerd(), lijst.begin(), punten);
    }

    /** Two lists that follow each other are one when both carry dashes, or when the numbers go on. */
    private static List<Blok.Lijst> joined(List<Blok.Lijst> lijsten) {
        List<Blok.Lijst> uit = new ArrayList<>();
        List<Blok.Punt> punten = new ArrayList<>();
        for (int i = 0; i < lijsten.size(); i++) {
            Blok.Lijst lijst = lijsten.get(i);
            punten.addAll(lijst.punten());
            int volgende = lijst.begin() + lijst.punten().size();
            if (i + 1 < lijsten.size() && goesOn(lijst, volgende, lijsten.get(i + 1))) continue;
            int begin = lijst.genummerd() ? volgende - punten.size() : 1;
            uit.add(new Blok.Lijst(lijst.genummerd(), begin, punten));
            punten.clear();
        }
        return uit;
    }

    private static boolean goesOn(Blok.Lijst lijst, int volgende, Blok.Lijst ander) {
        return lijst.genummerd() == ander.genummerd() && (!lijst.genummerd() || ander.begin() == volgende);
    }
}
