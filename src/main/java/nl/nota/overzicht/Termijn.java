package nl.nota.overzicht;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Kalender;
import org.jspecify.annotations.Nullable;

/** How soon something is due, for who works on working days. */
public enum Termijn {
    /** Its last day is over. */
    VERSTREKEN,
    /** Before the next working day. */
    VANDAAG,
    DEZE_WEEK,
    /** After this week, or without a term. */
    LATER;

    /** How a work list is grouped; what is overdue lies on top of today's. */
    public static final Set<Termijn> GROEPEN = EnumSet.of(VANDAAG, DEZE_WEEK, LATER);

    /** In recess people work on, so which recesses there are makes no difference here. */
    private static final Kalender KALENDER = new Kalender(List.of());

    /** The term of what is due on this day, seen today. */
    public static Termijn of(@Nullable LocalDate uiterlijk, LocalDate vandaag) {
        if (uiterlijk == null) return LATER;
        if (uiterlijk.isBefore(vandaag)) return VERSTREKEN;
        if (uiterlijk.isBefore(nextWorkingDay(vandaag))) return VANDAAG;
        return uiterlijk.isAfter(endOfWeek(vandaag)) ? LATER : DEZE_WEEK;
    }

    /** The group in which it stands. */
    public Termijn groep() {
        return this == VERSTREKEN ? VANDAAG : this;
    }

    /** The first day of this term, seen today. */
    LocalDate begin(LocalDate vandaag) {
        return switch (this) {
            case VERSTREKEN -> LocalDate.EPOCH;
            case VANDAAG -> vandaag;
            case DEZE_WEEK -> nextWorkingDay(vandaag);
            case LATER ->
                max(endOfWeek(vandaag), nextWorkingDay(vandaag).minusDays(1)).plusDays(1);
        };
    }

    /** The first day after this term; of the last one there is none. */
    @Nullable
    LocalDate eind(LocalDate vandaag) {
        return this == LATER ? null : values()[ordinal() + 1].begin(vandaag);
    }

    private static LocalDate max(LocalDate een, LocalDate twee) {
        return een.isAfter(twee) ? een : twee;
    }

    private static LocalDate endOfWeek(LocalDate dag) {
        return dag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate nextWorkingDay(LocalDate dag) {
        return KALENDER.workdayFrom(dag.plusDays(1));
    }
}
