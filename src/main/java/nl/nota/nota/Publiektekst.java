package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Writes a text anew without what stays inside: a label with the ground stands in its place, as wide whatever it hides.
 * Nothing of what is marked goes into the result: neither the words nor their dress, nor the address of a link over or
 * against them, nor the footnote behind them.
 */
final class Publiektekst {
    private final TreeMap<Integer, Stuk> stukken = new TreeMap<>();
    private final BiFunction<Integer, Inline.Voetnoot, Inline.Voetnoot> noten;
    /** How many footnotes were passed. */
    private int noot;

    /** How many characters that can be seen were passed. */
    private int gelezen;

    /** Of the characters that can be seen, in order, those that stay inside; half open. */
    record Stuk(int begin, int eind, String grond) {
        /** All of a text, its shape too. */
        static Stuk geheel(String grond) {
            return new Stuk(0, Integer.MAX_VALUE, grond);
        }

        private boolean isGeheel() {
            return eind == Integer.MAX_VALUE;
        }
    }

    private Publiektekst(List<Stuk> delen, BiFunction<Integer, Inline.Voetnoot, Inline.Voetnoot> noten) {
        this.noten = noten;
        delen.forEach(
                stuk -> stukken.merge(stuk.begin(), stuk, (een, ander) -> een.eind() >= ander.eind() ? een : ander));
    }

    /** The text as the public reads it. */
    static Tekst of(Tekst tekst, List<Stuk> stukken) {
        return of(tekst, stukken, (nummer, noot) -> noot);
    }

    /**
     * The same, of a text with footnotes.
     *
     * @param noten each footnote as the public reads it, by its number, the first being 1
     */
    static Tekst of(Tekst tekst, List<Stuk> stukken, BiFunction<Integer, Inline.Voetnoot, Inline.Voetnoot> noten) {
        for (var stuk : stukken)
            if (stuk.isGeheel())
                return new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(label(stuk.grond()))))));
        return new Tekst(new Publiektekst(stukken, noten).blokken(tekst.blokken()));
    }

    /** The words of a text of one line. */
    static List<Inline> inlines(Tekst tekst) {
        return tekst.blokken().stream()
                .flatMap(blok -> blok instanceof Blok.Alinea(var inhoud) ? inhoud.stream() : Stream.empty())
                .toList();
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
        var reeks = Reeks.of(inhoud);
        var gronden = grounds(reeks);
        var links = new Publieklinks(reeks, gronden);
        var uit = new Reeks();
        var vorige = "";
        for (var i = 0; i < reeks.size(); i++) {
            var voetnoot = reeks.merk(i).noot();
            if (voetnoot != null) noot++;
            var grond = gronden.get(i);
            if (!grond.isEmpty()) {
                if (voetnoot == null && !grond.equals(vorige)) {
                    if (!vorige.isEmpty()) uit.add(' ', Merk.KAAL);
                    uit.add(label(grond), Merk.KAAL);
                }
                // Labels of one ground that lie side by side are one, whatever note stood between them.
                vorige = voetnoot == null ? grond : vorige;
                continue;
            }
            if (voetnoot == null) uit.add(reeks.letter(i), links.merk(i));
            else uit.add(Reeks.ANKER, reeks.merk(i).noted(noten.apply(noot, voetnoot)));
            vorige = "";
        }
        return uit.inlines();
    }

    /** The ground of each character, empty for what is public; a note goes with what stands before it. */
    private List<String> grounds(Reeks reeks) {
        var gronden = new ArrayList<String>();
        for (var i = 0; i < reeks.size(); i++) {
            if (reeks.merk(i).noot() != null) gronden.add(at(gelezen - 1));
            else gronden.add(Leeswoorden.isBlank(reeks.letter(i)) ? between() : at(gelezen++));
        }
        return gronden;
    }

    /** The ground of a blank: that of what stands on both sides of it. */
    private String between() {
        var voor = at(gelezen - 1);
        return voor.equals(at(gelezen)) ? voor : "";
    }

    private String at(int plaats) {
        for (var stuk : stukken.headMap(plaats, true).descendingMap().values())
            if (plaats < stuk.eind()) return stuk.grond();
        return "";
    }
}
