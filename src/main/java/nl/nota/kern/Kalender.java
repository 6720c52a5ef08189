package nl.nota.kern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The working days of a ministry: no Saturday, Sunday or public holiday.
 *
 * <p>In recess people work on and terms run on; what stands still is the decision of a bewindspersoon. So a reces is no
 * holiday, and is asked for apart.
 */
public record Kalender(List<Reces> recessen) {
    public Kalender {
        recessen = List.copyOf(recessen);
    }

    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Feestdagen.in(dag.getYear()).containsKey(dag);
    }

    /** The day itself when people work on it, else the first day after it on which they do. */
    public LocalDate workdayFrom(LocalDate dag) {
        var werkdag = dag;
        while (!isWerkdag(werkdag)) werkdag = werkdag.plusDays(1);
        return werkdag;
    }

    /** The last day of a term of so many working days that begins after this day. */
    public LocalDate plus(LocalDate dag, int werkdagen) {
        var einde = dag;
        for (var i = 0; i < werkdagen; i++) einde = workdayFrom(einde.plusDays(1));
        return einde;
    }

    /** How many working days there are after the first day, up to and with the last one; none when it is not later. */
    public int workdays(LocalDate na, LocalDate tot) {
        return (int) na.plusDays(1)
                .datesUntil(tot.isAfter(na) ? tot.plusDays(1) : na.plusDays(1))
                .filter(this::isWerkdag)
                .count();
    }

    /** The reces that this day falls in. */
    public Optional<Reces> reces(LocalDate dag) {
        return recessen.stream().filter(reces -> reces.isOn(dag)).findFirst();
    }

    /** The first working day from this one on that is not in recess. */
    public LocalDate outsideReces(LocalDate dag) {
        var werkdag = workdayFrom(dag);
        for (var reces = reces(werkdag); reces.isPresent(); reces = reces(werkdag))
            werkdag = workdayFrom(reces.get().eind().plusDays(1));
        return werkdag;
    }
}
