package nl.nota.bericht;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** When mail goes out: the two moments of the day, and how long to wait after a try that failed. */
final class Bezorgtijd {
    private static final List<LocalTime> MOMENTEN = List.of(LocalTime.of(9, 0), LocalTime.of(15, 0));
    private static final Duration EERSTE = Duration.ofMinutes(1);
    private static final Duration LANGSTE = Duration.ofHours(6);
    /** As often as it takes about a day, so that a mailbox that is full or a filter that is slow gets its time. */
    private static final int TE_VAAK = 12;

    private Bezorgtijd() {}

    /** The last of the two moments that has come. */
    static Instant lastMoment(Instant nu, ZoneId zone) {
        var vandaag = nu.atZone(zone).toLocalDate();
        return Stream.of(vandaag.minusDays(1), vandaag)
                .flatMap(dag -> MOMENTEN.stream().map(tijd -> ZonedDateTime.of(dag, tijd, zone)))
                .map(ZonedDateTime::toInstant)
                .filter(moment -> !moment.isAfter(nu))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /**
     * Whether a mail that was refused this often is not tried any more; a server that is away is always tried again.
     */
    static boolean isTeVaak(int geweigerd) {
        return geweigerd >= TE_VAAK;
    }

    /** A minute, then each time twice as long, at most six hours. */
    static Duration delay(int pogingen) {
        var keer = 1L << Math.min(pogingen, 20);
        var wacht = EERSTE.multipliedBy(keer);
        return wacht.compareTo(LANGSTE) > 0 ? LANGSTE : wacht;
    }
}
