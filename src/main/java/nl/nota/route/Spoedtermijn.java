package nl.nota.route;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.nota.kern.Kalender;

/**
 * What spoed does to the terms: the usual number of working days is halved, and everybody keeps at least one. It leaves
 * nobody out, and a day that somebody chose for a party with open eyes stays.
 */
final class Spoedtermijn {
    private static final int JAAR = 365;

    private Spoedtermijn() {}

    /** As chosen with spoed: who was given no day has the usual term from the end of the halte before, shortened. */
    static List<Partij> chosen(List<Partij> partijen, Kalender kalender, LocalDate vandaag) {
        var einde = new TreeMap<Integer, LocalDate>();
        var binnen = new ArrayList<>(partijen);
        for (var halte :
                partijen.stream().map(Partij::halte).distinct().sorted().toList()) {
            var eerder = einde.lowerEntry(halte);
            var begin = eerder == null ? vandaag : eerder.getValue();
            binnen.replaceAll(partij -> partij.halte() != halte || partij.uiterlijk() != null
                    ? partij
                    : partij.by(kalender.plus(begin, Termijn.of(Termijn.AFSTEMMEN, true))));
            binnen.stream()
                    .filter(partij -> partij.halte() == halte)
                    .map(partij -> Objects.requireNonNull(partij.uiterlijk()))
                    .forEach(dag -> einde.merge(halte, dag, (een, ander) -> een.isAfter(ander) ? een : ander));
        }
        return binnen;
    }

    /** Under way: spoed itself, and after it the nearer day of every party that has one ahead. */
    static List<Routeverzoek> steps(Routeverzoek verzoek, Route route, Kalender kalender, LocalDate vandaag) {
        var stappen = new ArrayList<>(List.of(verzoek));
        if (verzoek.soort() != Wijzigsoort.SPOED) return stappen;
        for (var partij : route.partijen()) {
            var was = partij.uiterlijk();
            if (was == null) continue;
            var nader = nearer(was, kalender, vandaag);
            if (nader.isBefore(was)) stappen.add(verzoek.termFor(partij, nader));
        }
        return stappen;
    }

    /**
     * Half of the working days that are left; of more than a year, which nobody counts by the day, half of the days.
     */
    static LocalDate nearer(LocalDate uiterlijk, Kalender kalender, LocalDate vandaag) {
        var dagen = ChronoUnit.DAYS.between(vandaag, uiterlijk);
        if (dagen > JAAR) return kalender.workdayFrom(vandaag.plusDays(dagen / 2));
        var over = kalender.workdays(vandaag, uiterlijk);
        return over == 0 ? uiterlijk : kalender.plus(vandaag, Termijn.of(over, true));
    }
}
