package nl.nota.inlezen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date in the ways in which it is printed on a Dutch nota. */
final class Datums {
    private static final List<String> MAANDEN =
            List.of("jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern VOLUIT = Pattern.compile(
            "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?([0-9]{1,2})[ \\u00a0.]{1,2}(\\p{L}{3,9})\\.?["
                    + " \\u00a0]([0-9]{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CIJFERS = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private Datums() {}

    static Optional<LocalDate> read(String tekst) {
        String kaal = tekst.strip();
        Matcher m = VOLUIT.matcher(kaal);
        if (m.matches()) return of(m.group(3), maand(m.group(2)), m.group(1));
        m = CIJFERS.matcher(kaal);
        if (m.matches()) return of(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
        m = ISO.matcher(kaal);
        return m.matches() ? of(m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : Optional.empty();
    }

    private static int maand(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        if (klein.startsWith("mrt")) return 3;
        for (int i = 0; i < MAANDEN.size(); i++) if (klein.startsWith(MAANDEN.get(i))) return i + 1;
        return 0;
    }

    private static Optional<LocalDate> of(String jaar, int maand, String dag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), maand, Integer.parseInt(dag)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
