package nl.nota.nota;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The marks that say how a nota must be handled, besides its rubricering; an organisation may use others as well. */
public final class Merking {
    /** Those that the form offers. */
    public static final List<String> GEWOON = List.of(
            "Personeelsvertrouwelijk",
            "Medisch geheim",
            "Commercieel vertrouwelijk",
            "Politiek vertrouwelijk",
            "NL EYES ONLY");

    private static final String EMBARGO = "Onder embargo tot ";
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl")).withResolverStyle(ResolverStyle.STRICT);

    private Merking() {}

    /** That nothing of it may be told before this day. */
    static String embargo(LocalDate dag) {
        return EMBARGO + DAG.format(dag);
    }

    /** Until when nothing of it may be told, when that is what this mark says. */
    static Optional<LocalDate> embargo(String merking) {
        if (!merking.startsWith(EMBARGO)) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(merking.substring(EMBARGO.length()), DAG));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
