package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/** What a line that everybody gets to read must be, and from which day it may hold. */
public final class Regelrecht {
    private static final int JAREN = 10;

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

    /** Tomorrow at the earliest: nobody finds something else in the afternoon than in the morning. */
    public static List<Reden> from(@Nullable LocalDate dag, LocalDate vandaag) {
        if (dag == null) return List.of(Reden.onjuist("nota.reden.vanaf"));
        if (!dag.isAfter(vandaag)) return List.of(Reden.onjuist("nota.reden.vanaf.verleden"));
        return dag.isAfter(vandaag.plusYears(JAREN)) ? List.of(Reden.onjuist("nota.reden.vanaf.ver")) : List.of();
    }
}
