package nl.nota.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as it was typed: as a machine and the picker of a browser write it, or as people do, day first. */
public final class Dag {
    private static final DateTimeFormatter MET_STREEPJES =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Dag() {}

    /** For instance 2025-10-03 or 3-10-2025; empty when it is no day. */
    public static Optional<LocalDate> parse(@Nullable String getypt) {
        if (getypt == null) return Optional.empty();
        var dag = getypt.strip();
        try {
            return Optional.of(
                    dag.length() == 10 && dag.charAt(4) == '-'
                            ? LocalDate.parse(dag)
                            : LocalDate.parse(dag, MET_STREEPJES));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
