package nl.nota.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** What a task of a role may cost at most: activations, and the seconds that the hands need. */
record Budget(String rol, String taak, int klikken, double seconden) {
    private static final ClassPathResource TABEL = new ClassPathResource("nl/nota/reis/budgetten.csv");

    static List<Budget> alle() {
        try {
            return TABEL.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Budget::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Budget read(String regel) {
        var cel = Arrays.asList(regel.split(";"));
        return new Budget(cel.get(0), cel.get(1), Integer.parseInt(cel.get(2)), Double.parseDouble(cel.get(3)));
    }

    String naam() {
        return rol + ";" + taak;
    }

    boolean holds(Meting meting) {
        return meting.activaties() <= klikken && meting.seconden() <= seconden;
    }

    /** What was reached beside what is allowed. */
    String row(Meting meting) {
        return String.format(
                Locale.ROOT,
                "%-15s %-42s %2d / %2d kl  %5.1f / %4.1f s",
                rol,
                taak,
                meting.activaties(),
                klikken,
                meting.seconden(),
                seconden);
    }
}
