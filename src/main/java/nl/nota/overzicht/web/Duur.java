package nl.nota.overzicht.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.nota.web.Moment;

/**
 * How long ago something was, as people say it, with the moment itself.
 *
 * @param aantal how many of the unit
 * @param woorden the moment in words
 */
record Duur(Eenheid eenheid, long aantal, Instant moment, String woorden) {
    private static final int DAG = 24;

    /** In what it is counted. */
    enum Eenheid {
        NET,
        UREN,
        DAGEN
    }

    static Duur since(Instant moment, ZonedDateTime nu) {
        ZoneId zone = nu.getZone();
        long uren = ChronoUnit.HOURS.between(moment, nu.toInstant());
        long dagen = ChronoUnit.DAYS.between(moment.atZone(zone).toLocalDate(), nu.toLocalDate());
        var woorden = Moment.words(moment, zone);
        if (uren < 1) return new Duur(Eenheid.NET, 0, moment, woorden);
        if (uren < DAG) return new Duur(Eenheid.UREN, uren, moment, woorden);
        return new Duur(Eenheid.DAGEN, dagen, moment, woorden);
    }
}
