package nl.nota.overzicht.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;

/**
 * A last day as people say it.
 *
 * @param dagen how many days it is overdue
 */
record Dagwoord(Soort soort, LocalDate dag, String woorden, long dagen) {
    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM", Redenen.NEDERLANDS);
    private static final DateTimeFormatter JAAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Redenen.NEDERLANDS);

    /** How near it is. */
    enum Soort {
        TE_LAAT,
        VANDAAG,
        MORGEN,
        DAG
    }

    static @Nullable Dagwoord of(@Nullable LocalDate dag, LocalDate vandaag) {
        if (dag == null) return null;
        var woorden = (dag.getYear() == vandaag.getYear() ? WEEKDAG : JAAR).format(dag);
        long dagen = ChronoUnit.DAYS.between(dag, vandaag);
        return new Dagwoord(soort(dagen), dag, woorden, dagen);
    }

    private static Soort soort(long dagen) {
        if (dagen > 0) return Soort.TE_LAAT;
        if (dagen == 0) return Soort.VANDAAG;
        return dagen == -1 ? Soort.MORGEN : Soort.DAG;
    }
}
