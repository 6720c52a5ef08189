package nl.nota.afstemming;

import java.time.LocalDate;
import nl.nota.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * How long a party could answer before its silence means anything: until the end of its term, and one full working day
 * after it was asked, or asked again. A day that had gone by when it was asked is no term.
 *
 * @param gevraagd the day on which it was asked
 * @param uiterlijk the last day of its term, or null
 */
record Bedenktijd(LocalDate gevraagd, @Nullable LocalDate uiterlijk) {
    /** Whether the term as it was given is over: its last day counts in full, and without a term nobody is too late. */
    boolean isVerlopen(LocalDate vandaag) {
        return uiterlijk != null && uiterlijk.isBefore(vandaag);
    }

    /** The working day that the party has in full. */
    LocalDate werkdag(Kalender kalender) {
        return kalender.plus(gevraagd, 1);
    }

    /** Whether its silence can be recorded today. */
    boolean isVoorbij(Kalender kalender, LocalDate vandaag) {
        return isVerlopen(vandaag) && werkdag(kalender).isBefore(vandaag);
    }
}
