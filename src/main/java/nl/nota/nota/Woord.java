package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word, or the white space between two words, as two texts are compared: a word in bold is another word. Where a
 * footnote is anchored counts, its number and text do not.
 *
 * @param adres where it leads, or null
 * @param anker whether it is the anchor of a footnote
 */
record Woord(
        String tekst,
        boolean vet,
        boolean cursief,
        @Nullable String adres,
        boolean anker) {
    /** Between two cells of a row. */
    static final Woord CEL = kaal(" | ");

    private static final String ANKER = "[noot]";

    static Woord kaal(String tekst) {
        return new Woord(tekst, false, false, null, false);
    }

    /** Plain text, word by word. */
    static List<Woord> of(String tekst) {
        return of(List.of(new Inline.Woorden(tekst)));
    }

    static List<Woord> of(List<Inline> inhoud) {
        var reeks = Reeks.of(inhoud);
        var uit = new ArrayList<Woord>();
        for (var van = 0; van < reeks.size(); ) {
            var tot = end(reeks, van);
            uit.add(of(reeks, van, tot));
            van = tot;
        }
        return uit;
    }

    private static int end(Reeks reeks, int van) {
        var merk = reeks.merk(van);
        if (merk.noot() != null) return van + 1;
        var wit = isWit(reeks.letter(van));
        var tot = van + 1;
        while (tot < reeks.size() && reeks.merk(tot).equals(merk) && isWit(reeks.letter(tot)) == wit) tot++;
        return tot;
    }

    private static Woord of(Reeks reeks, int van, int tot) {
        var merk = reeks.merk(van);
        var anker = merk.noot() != null;
        var tekst = anker ? ANKER : reeks.letters(van, tot);
        return new Woord(tekst, merk.vet(), merk.cursief(), merk.adres(), anker);
    }

    boolean isWit() {
        return !anker && tekst.chars().allMatch(c -> isWit((char) c));
    }

    private static boolean isWit(char c) {
        return Leeswoorden.isBlank(c);
    }

    boolean isLike(Woord ander) {
        return vet == ander.vet
                && cursief == ander.cursief
                && anker == ander.anker
                && Objects.equals(adres, ander.adres);
    }
}
