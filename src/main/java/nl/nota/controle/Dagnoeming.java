package nl.nota.controle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.kern.Maandnaam;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is written: perhaps with the day of the week, perhaps without the year.
 *
 * @param jaar the year as written, or null
 */
public record Dagnoeming(
        Treffer treffer,
        @Nullable String weekdag,
        int dag,
        int maand,
        @Nullable Integer jaar) {
    private static final List<String> MAANDEN = List.of(Maandnaam.EEN_VAN.split("\\|"));
    private static final List<String> WEEK =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final Pattern VORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:(?<week>" + String.join("|", WEEK) + ") )?(?<dag>\\d{1,2}) (?<maand>"
                    + Maandnaam.EEN_VAN + ")(?: (?<jaar>(?:19|20)\\d{2}))?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** The days that a paragraph names. */
    public static Stream<Dagnoeming> in(Alinea alinea) {
        return alinea.find(VORM).map(Dagnoeming::of);
    }

    private static Dagnoeming of(Treffer een) {
        var jaar = een.group("jaar");
        var week = een.group("week");
        return new Dagnoeming(
                een,
                week == null ? null : week.toLowerCase(Locale.ROOT),
                Integer.parseInt(String.valueOf(een.group("dag"))),
                MAANDEN.indexOf(String.valueOf(een.group("maand")).toLowerCase(Locale.ROOT)) + 1,
                jaar == null ? null : Integer.valueOf(jaar));
    }

    /** The day in a year; empty when that year has no such day. */
    Optional<LocalDate> in(int anders) {
        try {
            return Optional.of(LocalDate.of(jaar == null ? anders : jaar, maand, dag));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that is meant: in the year as written, and without one in the year that lies nearest to the nota. */
    public Optional<LocalDate> near(LocalDate nota) {
        if (jaar != null) return in(jaar);
        return IntStream.rangeClosed(nota.getYear() - 1, nota.getYear() + 1)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(een -> Math.abs(ChronoUnit.DAYS.between(nota, een))));
    }

    /** The day of the week that it really is. */
    static String weekday(LocalDate dag) {
        return WEEK.get(dag.getDayOfWeek().getValue() - 1);
    }
}
