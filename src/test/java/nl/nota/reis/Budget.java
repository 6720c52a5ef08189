package nl.nota.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * What a task of a role may cost at most in each way of working.
 *
 * @param ontwerp what the design asked of the mouse; {@link Grens#ONBEKEND} for what it did not name
 */
record Budget(String rol, String taak, Grens ontwerp, Map<Stand, Grens> grenzen) {
    private static final ClassPathResource TABEL = new ClassPathResource("nl/nota/reis/budgetten.csv");

    /** Activations, and the seconds that the hands need. */
    record Grens(int klikken, double seconden) {
        static final Grens ONBEKEND = new Grens(Integer.MAX_VALUE, Double.MAX_VALUE);

        boolean holds(Meting meting) {
            return meting.activaties() <= klikken && meting.seconden() <= seconden;
        }

        boolean isWiderThan(Grens ander) {
            return klikken > ander.klikken || seconden > ander.seconden;
        }

        private static Grens read(String klikken, String seconden) {
            return new Grens(
                    klikken.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(klikken),
                    seconden.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(seconden));
        }
    }

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
        var cel = regel.split(";", -1);
        var grenzen = new EnumMap<Stand, Grens>(Stand.class);
        for (var stand : Stand.values())
            grenzen.put(stand, Grens.read(cel[4 + 2 * stand.ordinal()], cel[5 + 2 * stand.ordinal()]));
        return new Budget(cel[0], cel[1], Grens.read(cel[2], cel[3]), grenzen);
    }

    String naam() {
        return rol + ";" + taak;
    }

    Grens in(Stand stand) {
        return grenzen.getOrDefault(stand, Grens.ONBEKEND);
    }

    /** Whether more is allowed than the design asked. */
    boolean isSoftened() {
        return in(Stand.MUIS).isWiderThan(ontwerp);
    }

    /** What was reached beside what is allowed. */
    String row(Stand stand, Meting meting) {
        return String.format(
                Locale.ROOT,
                "%-17s %-14s %-50s %3d / %3d kl  %5.1f / %5.1f s  (+ %2.0f s schrijven)",
                stand,
                rol,
                taak,
                meting.activaties(),
                in(stand).klikken(),
                meting.seconden(),
                in(stand).seconden(),
                meting.schrijven());
    }
}
