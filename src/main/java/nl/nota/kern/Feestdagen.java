package nl.nota.kern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public holidays of a year on which the offices of the state are closed, computed and never looked up.
 *
 * <p>They are those of article 3, first paragraph, of the Algemene termijnenwet. Bevrijdingsdag is one of them every
 * year, and not only once in five years as in many firms. Goede Vrijdag is not: the second paragraph puts it on a level
 * with them for the terms of laws alone, and the ministries work on it.
 */
public final class Feestdagen {
    private Feestdagen() {}

    /** The holidays of this year by day, with the name people give them; those that are always a Sunday as well. */
    public static SortedMap<LocalDate, String> in(int jaar) {
        var pasen = pasen(jaar);
        var dagen = new TreeMap<LocalDate, String>();
        dagen.put(LocalDate.of(jaar, Month.JANUARY, 1), "Nieuwjaarsdag");
        dagen.put(LocalDate.of(jaar, Month.MAY, 5), "Bevrijdingsdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 25), "eerste kerstdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 26), "tweede kerstdag");
        dagen.put(koningsdag(jaar), "Koningsdag");
        dagen.put(pasen, "eerste paasdag");
        dagen.put(pasen.plusDays(1), "tweede paasdag");
        dagen.put(pasen.plusDays(39), "Hemelvaartsdag");
        dagen.put(pasen.plusDays(49), "eerste pinksterdag");
        dagen.put(pasen.plusDays(50), "tweede pinksterdag");
        return Collections.unmodifiableSortedMap(dagen);
    }

    /** Easter Sunday: the Sunday after the first full moon of spring, by the rule of the Gregorian church calendar. */
    public static LocalDate pasen(int jaar) {
        var gulden = jaar % 19;
        var eeuw = jaar / 100;
        var overgeslagen = eeuw - eeuw / 4;
        var maansprong = (8 * eeuw + 13) / 25;
        var epacta = (overgeslagen - maansprong + 19 * gulden + 15) % 30;
        var vollemaan = epacta - (epacta / 28) * (1 - (29 / (epacta + 1)) * ((21 - gulden) / 11));
        var weekdag = (jaar + jaar / 4 + vollemaan + 2 - overgeslagen) % 7;
        return LocalDate.of(jaar, Month.MARCH, 28).plusDays(vollemaan - weekdag);
    }

    /** 27 April, and the day before when that is a Sunday; until 2013 it was 30 April in the same way. */
    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, Month.APRIL, jaar < 2014 ? 30 : 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }
}
