package nl.nota.nota;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/** What a line that everybody gets to read must be, by which code it is known, and from which day it may hold. */
public final class Regelrecht {
    private static final int JAREN = 10;
    private static final int LANGSTE_CODE = 40;

    private Regelrecht() {}

    /** Composed characters, in one line. */
    public static String line(String getypt) {
        return Tekens.normal(getypt).strip().replaceAll("\\s+", " ");
    }

    /** Whether it says something that everybody can see, in at most so many characters. */
    public static boolean isLine(String tekst, int langst) {
        return !tekst.isEmpty()
                && tekst.codePointCount(0, tekst.length()) <= langst
                && tekst.codePoints().noneMatch(Tekens::isVerboden);
    }

    /**
     * A code made of a name: capitals and hyphens; one that was there before gets a number behind it.
     *
     * @param anders for a name without a letter or a digit
     */
    public static String code(String naam, String anders, Set<String> bezet) {
        var kaal = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var begin = kaal.isEmpty() ? anders : kaal.substring(0, Math.min(kaal.length(), LANGSTE_CODE));
        return Stream.concat(
                        Stream.of(begin), IntStream.iterate(2, nr -> nr + 1).mapToObj(nr -> begin + "-" + nr))
                .filter(een -> !bezet.contains(een))
                .findFirst()
                .orElseThrow();
    }

    /** Tomorrow at the earliest: nobody finds something else in the afternoon than in the morning. */
    public static List<Reden> from(@Nullable LocalDate dag, LocalDate vandaag) {
        if (dag == null) return List.of(Reden.onjuist("nota.reden.vanaf"));
        if (!dag.isAfter(vandaag)) return List.of(Reden.onjuist("nota.reden.vanaf.verleden"));
        return dag.isAfter(vandaag.plusYears(JAREN)) ? List.of(Reden.onjuist("nota.reden.vanaf.ver")) : List.of();
    }
}
