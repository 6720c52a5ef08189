package nl.nota.nota;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Running text laid out flat: each character with its {@link Merk}. Nested runs of text become a Reeks to be put in
 * normal form, and nested again: links outermost, then bold, then italic.
 */
final class Reeks {
    /** Stands in the letters where a footnote is anchored; which one is in its merk. */
    static final char ANKER = '\uFFFC';

    private final StringBuilder letters = new StringBuilder();
    private final List<Merk> merken = new ArrayList<>();

    static Reeks of(List<Inline> inhoud) {
        Reeks reeks = new Reeks();
        reeks.addAll(inhoud, Merk.KAAL);
        return reeks;
    }

    void add(char letter, Merk merk) {
        letters.append(letter);
        merken.add(merk);
    }

    int size() {
        return merken.size();
    }

    char letter(int plaats) {
        return letters.charAt(plaats);
    }

    Merk merk(int plaats) {
        return merken.get(plaats);
    }

    /** All letters, {@link #ANKER} for a footnote. */
    String letters() {
        return letters.toString();
    }

    /** The letters from one place to another. */
    String letters(int begin, int eind) {
        return letters.substring(begin, eind);
    }

    /** Whether the same marks lie on all of that piece. */
    boolean isUniform(int begin, int eind) {
        return merken.subList(begin, eind).stream().allMatch(merk(begin)::equals);
    }

    /** Lets a piece that lies under one mark lead to an address, unless it leads somewhere already. */
    void link(int begin, int eind, String adres) {
        if (merk(begin).adres() == null) merken.subList(begin, eind).replaceAll(merk -> merk.linked(adres));
    }

    /** Puts another note at this anchor. */
    void note(int plaats, Inline.Voetnoot noot) {
        merken.set(plaats, merk(plaats).noted(noot));
    }

    boolean isSpatie(int plaats) {
        return Tekens.isSpatie(letter(plaats)) && merk(plaats).noot() == null;
    }

    private void addAll(List<Inline> inhoud, Merk merk) {
        for (Inline deel : inhoud) {
            switch (deel) {
                case Inline.Woorden(String tekst) -> add(tekst, merk);
                case Inline.Vet(List<Inline> binnen) -> addAll(binnen, merk.bold());
                case Inline.Cursief(List<Inline> binnen) -> addAll(binnen, merk.italic());
                case Inline.Link(List<Inline> binnen, String adres) -> addLink(binnen, merk.linked(adres), adres);
                case Inline.Voetnoot noot -> add(ANKER, merk.noted(noot));
            }
        }
    }

    /** A link without words shows its address, so that it is not lost. */
    private void addLink(List<Inline> binnen, Merk merk, String adres) {
        int voor = size();
        addAll(binnen, merk);
        if (size() == voor) add(adres, merk);
    }

    void add(String tekst, Merk merk) {
        Normalizer.normalize(tekst, Normalizer.Form.NFC).chars().forEach(c -> add((char) c, merk));
    }

    /** All of another one behind it. */
    void addAll(Reeks ander) {
        for (int i = 0; i < ander.size(); i++) add(ander.letter(i), ander.merk(i));
    }

    /** One space for each run of white space, none at either end, and marked only where both its neighbours are. */
    Reeks normal() {
        Reeks uit = new Reeks();
        for (int i = 0; i < size(); i++) {
            if (!isSpatie(i)) {
                uit.add(letter(i), merk(i));
            } else if (uit.size() > 0 && !uit.isSpatie(uit.size() - 1)) {
                uit.add(' ', merk(i));
            }
        }
        int laatste = uit.size() - 1;
        if (laatste >= 0 && uit.isSpatie(laatste)) {
            uit.letters.setLength(laatste);
            uit.merken.remove(laatste);
        }
        for (int i = 1; i + 1 < uit.size(); i++) {
            if (uit.isSpatie(i)) uit.merken.set(i, uit.merk(i).between(uit.merk(i - 1), uit.merk(i + 1)));
        }
        return uit;
    }

    /** Nested again. */
    List<Inline> inlines() {
        List<Inline> uit = new ArrayList<>();
        for (int van = 0; van < size(); ) {
            Merk eerste = merk(van);
            int tot = end(van, size(), eerste::sameLink);
            List<Inline> deel = bold(van, tot);
            if (eerste.adres() == null) uit.addAll(deel);
            else uit.add(new Inline.Link(deel, eerste.adres()));
            van = tot;
        }
        return List.copyOf(uit);
    }

    private List<Inline> bold(int begin, int eind) {
        List<Inline> uit = new ArrayList<>();
        for (int van = begin; van < eind; ) {
            boolean vet = merk(van).vet();
            int tot = end(van, eind, m -> m.vet() == vet);
            if (vet) uit.add(new Inline.Vet(italic(van, tot)));
            else uit.addAll(italic(van, tot));
            van = tot;
        }
        return uit;
    }

    private List<Inline> italic(int begin, int eind) {
        List<Inline> uit = new ArrayList<>();
        for (int van = begin; van < eind; ) {
            boolean cursief = merk(van).cursief();
            int tot = end(van, eind, m -> m.cursief() == cursief);
            if (cursief) uit.add(new Inline.Cursief(plain(van, tot)));
            else uit.addAll(plain(van, tot));
            van = tot;
        }
        return uit;
    }

    private List<Inline> plain(int begin, int eind) {
        List<Inline> uit = new ArrayList<>();
        for (int van = begin; van < eind; ) {
            Inline.Voetnoot noot = merk(van).noot();
            int tot = noot != null ? van + 1 : end(van, eind, m -> m.noot() == null);
            String woorden = letters.substring(van, tot);
            uit.add(noot != null ? noot : new Inline.Woorden(Normalizer.normalize(woorden, Normalizer.Form.NFC)));
            van = tot;
        }
        return uit;
    }

    private int end(int van, int eind, Predicate<Merk> zelfde) {
        int tot = van + 1;
        while (tot < eind && zelfde.test(merk(tot))) tot++;
        return tot;
    }
}
