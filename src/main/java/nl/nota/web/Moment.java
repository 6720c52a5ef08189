package nl.nota.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a moment and a day are written for a reader, in Dutch words and in the time of the house. */
public final class Moment {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Redenen.NEDERLANDS);
    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH:mm", Redenen.NEDERLANDS);

    private Moment() {}

    /** For instance 29 september 2025 om 14:02. */
    public static String words(Instant moment, ZoneId zone) {
        return TIJD.format(moment.atZone(zone));
    }

    /** For instance 29 september 2025. */
    public static String words(LocalDate dag) {
        return DAG.format(dag);
    }
}
