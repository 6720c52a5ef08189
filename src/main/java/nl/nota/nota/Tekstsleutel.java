package nl.nota.nota;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.nota.Kamerstuk.Plek;

/**
 * What a text says to a machine that proves: two texts with one sleutel differ only in the kind of their white space,
 * dashes and quotes, or in how they write one and the same citation. What touches a digit or an amount stays as it is.
 */
final class Tekstsleutel {
    private static final String STREPEN = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String AANHALINGSTEKENS =
            "'\"`\u00b4\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a";

    private Tekstsleutel() {}

    /** Whether both say the same; what is equal to the letter is not looked at any further. */
    static boolean same(Tekst een, Tekst ander) {
        var blokken = een.blokken();
        var andere = ander.blokken();
        return blokken.size() == andere.size()
                && IntStream.range(0, blokken.size()).allMatch(nr -> same(blokken.get(nr), andere.get(nr)));
    }

    private static boolean same(Blok een, Blok ander) {
        return een.equals(ander) || of(een).equals(of(ander));
    }

    private static String of(Blok blok) {
        return switch (blok) {
            case Blok.Alinea(List<Inline> inhoud) -> "alinea\u0003" + of(inhoud);
            case Blok.Lijst lijst ->
                "lijst" + lijst.genummerd() + lijst.begin() + "\u0003(\u0003"
                        + joined(lijst.punten(), p -> of(p.inhoud()) + "\u0003" + joined(p.lijsten(), Tekstsleutel::of))
                        + "\u0003)";
            case Blok.Tabel(List<Blok.Rij> rijen) ->
                "tabel\u0003" + joined(rijen, r -> "\u0008" + joined(r.cellen(), c -> of(c.inhoud())) + "\u000e");
        };
    }

    private static <T> String joined(List<T> delen, Function<T, String> vorm) {
        return delen.stream().map(vorm).collect(Collectors.joining("\u0004"));
    }

    /** What one running text says. */
    static String of(List<Inline> inhoud) {
        Reeks reeks = Reeks.of(inhoud);
        String letters = reeks.letters();
        Map<Integer, Plek> aanhalingen = Kamerstuk.in(letters)
                .filter(v -> reeks.isUniform(v.begin(), v.eind()))
                .collect(Collectors.toMap(Plek::begin, v -> v));
        StringBuilder uit = new StringBuilder();
        Merk nu = Merk.KAAL;
        for (int i = 0; i < reeks.size(); ) {
            Merk merk = reeks.merk(i);
            if (!merk.equals(nu)) uit.append('\u0005').append(of(merk)).append('\u0006');
            nu = merk;
            Plek aanhaling = aanhalingen.get(i);
            int eind = aanhaling != null ? aanhaling.eind() : end(reeks, i);
            if (aanhaling != null)
                uit.append('\u0007').append(aanhaling.kamerstuk().sleutel());
            else uit.append(i + 1 == eind && !isFoldable(reeks, i) ? reeks.letter(i) : folded(reeks, letters, i, eind));
            i = eind;
        }
        return uit.toString();
    }

    private static String of(Merk merk) {
        Inline.Voetnoot noot = merk.noot();
        return (merk.vet() ? "v" : "")
                + (merk.cursief() ? "c" : "")
                + (merk.adres() == null ? "" : merk.adres())
                + (noot == null ? "" : "(" + of(noot.inhoud()) + ")");
    }

    /** Where the run of white space, dashes and quotes ends that begins there, in one mark. */
    private static int end(Reeks reeks, int begin) {
        int eind = begin + 1;
        if (!isFoldable(reeks, begin)) return eind;
        while (eind < reeks.size() && isFoldable(reeks, eind) && reeks.isUniform(eind - 1, eind + 1)) eind++;
        return eind;
    }

    private static String folded(Reeks reeks, String letters, int begin, int eind) {
        String ruw = letters.substring(begin, eind);
        if (isGetal(reeks, begin - 1) || isGetal(reeks, eind)) return ruw;
        StringBuilder uit = new StringBuilder();
        for (char c : ruw.toCharArray()) {
            char soort = STREPEN.indexOf(c) >= 0 ? '-' : AANHALINGSTEKENS.indexOf(c) >= 0 ? '\'' : ' ';
            if (soort != ' ' || uit.isEmpty() || uit.charAt(uit.length() - 1) != ' ') uit.append(soort);
        }
        return uit.toString();
    }

    private static boolean isFoldable(Reeks reeks, int i) {
        char c = reeks.letter(i);
        boolean wit = Tekens.isSpatie(c) || c == '\u00a0' || c == '\u202f';
        return wit || STREPEN.indexOf(c) >= 0 || AANHALINGSTEKENS.indexOf(c) >= 0;
    }

    private static boolean isGetal(Reeks reeks, int i) {
        if (i < 0 || i >= reeks.size()) return false;
        char c = reeks.letter(i);
        return Character.isDigit(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || Character.getType(c) == Character.OTHER_NUMBER
                || "%‰.,:/".indexOf(c) >= 0 && touchesDigit(reeks, i);
    }

    private static boolean touchesDigit(Reeks reeks, int i) {
        return i > 0 && Character.isDigit(reeks.letter(i - 1))
                || i + 1 < reeks.size() && Character.isDigit(reeks.letter(i + 1));
    }
}
