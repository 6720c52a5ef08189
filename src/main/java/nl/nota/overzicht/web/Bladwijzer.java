package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import nl.nota.nota.Kenmerk;
import nl.nota.overzicht.Werkvraag;
import org.jspecify.annotations.Nullable;

/** A place in a work list as it stands in an address; a place that nobody gave out begins the list anew. */
final class Bladwijzer {
    private static final String SCHEIDING = "|";
    private static final Instant NOOIT = Instant.parse("9999-01-01T00:00:00Z");

    private Bladwijzer() {}

    static String write(Werkvraag.Plaats plaats) {
        var tekst =
                String.join(SCHEIDING, plaats.dag().toString(), plaats.sinds().toString(), plaats.kenmerk());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    static Werkvraag.@Nullable Plaats read(@Nullable String bladwijzer) {
        if (bladwijzer == null || bladwijzer.isBlank()) return null;
        try {
            var delen = new String(Base64.getUrlDecoder().decode(bladwijzer), StandardCharsets.UTF_8).split("\\|", 3);
            if (delen.length != 3 || Kenmerk.parse(delen[2]).isEmpty()) return null;
            var dag = LocalDate.parse(delen[0]);
            var sinds = Instant.parse(delen[1]);
            var past =
                    dag.getYear() > 0 && dag.getYear() <= 9999 && sinds.isBefore(NOOIT) && sinds.isAfter(Instant.EPOCH);
            return past ? new Werkvraag.Plaats(dag, sinds, delen[2]) : null;
        } catch (IllegalArgumentException | DateTimeException onbekend) {
            return null;
        }
    }
}
