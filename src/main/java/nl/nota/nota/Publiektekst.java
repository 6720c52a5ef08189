package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text anew without what stays inside: a label with the ground stands in its place, as wide whatever it hides.
 * Nothing of what is marked goes into the result: neither the words, nor the address of a link over them, nor the
 * footnote behind them.
 */
final class Publiektekst {
    private final TreeMap<Integer, Stuk> stukken = new TreeMap<>();
    /** How many characters that can be seen were passed. */
    private int gelezen;

    /** Of the characters that can be seen, in order, those that stay inside; half open. */
    record Stuk(int begin, int eind, String grond) {}

    private Publiektekst(List<Stuk> delen) {
        delen.forEach(
                stuk -> stukken.merge(stuk.begin(), stuk, (een, ander) -> een.eind() >= ander.eind() ? een : ander));
    }

    /** The text as the public reads it. */
    static Tekst of(Tekst tekst, List<Stuk> stukken) {
        return stukken.isEmpty() ? tekst : new Tekst(new Publiektekst(stukken).blokken(tekst.blokken()));
    }

    /** What stands in the place of what stays inside. */
    static String label(String grond) {
        return "\u2588\u2588 " + grond + " \u2588\u2588";
    }

    private List<Blok> blokken(List<Blok> blokken) {
        return blokken.stream().map(this::blok).toList();
    }

    private Blok blok(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(var inhoud) -> new Blok.Alinea(inlines(inhoud));
            case Blok.Lijst lijst -> lijst(lijst);
            case Blok.Tabel(var rijen) ->
                new Blok.Tabel(rijen.stream()
                        .map(rij -> new Blok.Rij(rij.cellen().stream()
                                .map(cel -> new Blok.Cel(inlines(cel.inhoud())))
                                .toList()))
                        .toList());
        };
    }

    private Blok.Lijst lijst(Blok.Lijst lijst) {
        return new Blok.Lijst(
                lijst.genummerd(),
                lijst.begin(),
                lijst.punten().stream()
                        .map(punt -> new Blok.Punt(
                                inlines(punt.inhoud()),
                                punt.lijsten().stream().map(this::lijst).toList()))
                        .toList());
    }

    private List<Inline> inlines(List<Inline> inhoud) {
        var uit = new ArrayList<Inline>();
        inhoud.forEach(deel -> add(deel, uit));
        return uit;
    }

    /** What holds a label loses its dress, for that would tell of what it hides. */
    private void add(Inline deel, List<Inline> uit) {
        switch (deel) {
            case Inline.Woorden(var woorden) -> words(woorden, uit);
            case Inline.Vet(var inhoud) -> dressed(inhoud, Inline.Vet::new, uit);
            case Inline.Cursief(var inhoud) -> dressed(inhoud, Inline.Cursief::new, uit);
            case Inline.Link(var inhoud, var adres) -> dressed(inhoud, binnen -> new Inline.Link(binnen, adres), uit);
            case Inline.Voetnoot noot -> {
                if (at(gelezen - 1) == null) uit.add(noot);
            }
        }
    }

    private void dressed(List<Inline> inhoud, Function<List<Inline>, Inline> kleed, List<Inline> uit) {
        var begin = gelezen;
        var binnen = new ArrayList<Inline>();
        inhoud.forEach(deel -> add(deel, binnen));
        var geraakt = false;
        for (var i = begin; i < gelezen && !geraakt; i++) geraakt = at(i) != null;
        if (geraakt) binnen.forEach(een -> join(een, uit));
        else uit.add(kleed.apply(inhoud));
    }

    private void words(String woorden, List<Inline> uit) {
        var open = new StringBuilder();
        for (var i = 0; i < woorden.length(); i++) {
            var c = woorden.charAt(i);
            var grond = Leeswoorden.isBlank(c) ? between() : at(gelezen++);
            if (grond == null) open.append(c);
            else {
                flush(open, uit);
                join(new Inline.Woorden(label(grond)), uit);
            }
        }
        flush(open, uit);
    }

    /** Labels of one ground that lie side by side are one. */
    private static void join(Inline deel, List<Inline> uit) {
        if (!uit.isEmpty()
                && deel instanceof Inline.Woorden
                && isLabel(deel)
                && uit.getLast().equals(deel)) return;
        if (isLabel(deel) && !uit.isEmpty() && isLabel(uit.getLast())) uit.add(new Inline.Woorden(" "));
        uit.add(deel);
    }

    private static boolean isLabel(Inline deel) {
        return deel instanceof Inline.Woorden(var woorden)
                && woorden.startsWith("\u2588")
                && woorden.endsWith("\u2588");
    }

    private static void flush(StringBuilder open, List<Inline> uit) {
        if (!open.isEmpty()) uit.add(new Inline.Woorden(open.toString()));
        open.setLength(0);
    }

    /** The ground of a blank: that of what stands on both sides of it. */
    private @Nullable String between() {
        var voor = at(gelezen - 1);
        return voor != null && voor.equals(at(gelezen)) ? voor : null;
    }

    private @Nullable String at(int plaats) {
        for (var stuk : stukken.headMap(plaats, true).descendingMap().values())
            if (plaats < stuk.eind()) return stuk.grond();
        return null;
    }
}
