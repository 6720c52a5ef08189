package nl.nota.overzicht.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Soort;
import nl.nota.nota.Zoekvraag;
import org.jspecify.annotations.Nullable;

/** What a list is limited to, as it stands in an address. */
record Vraag(
        @Nullable String zoek,
        @Nullable Fase fase,
        @Nullable Soort soort,
        @Nullable String onderdeel,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String volgende,
        @Nullable Integer grootte) {
    private static final int GEWOON = 25;
    private static final Instant LAATSTE = Instant.parse("9999-12-31T00:00:00Z");

    Zoekvraag toZoekvraag() {
        return new Zoekvraag(
                zoek,
                fase == null ? Set.of() : Set.of(fase),
                soort,
                onderdeel == null || onderdeel.isBlank() ? null : onderdeel,
                van,
                tot,
                volgende == null || volgende.isBlank() ? null : plaats(volgende),
                grootte == null ? GEWOON : grootte);
    }

    /** Where the next page begins, as it travels in an address. */
    static String after(Nota nota) {
        var plaats = nota.begonnenOp() + "|" + nota.kenmerk();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plaats.getBytes(StandardCharsets.UTF_8));
    }

    /** A place that nobody gave out begins the list anew. */
    private static Zoekvraag.@Nullable Plaats plaats(String volgende) {
        try {
            var delen = new String(Base64.getUrlDecoder().decode(volgende), StandardCharsets.UTF_8).split("\\|", 2);
            if (delen.length != 2 || Kenmerk.parse(delen[1]).isEmpty()) return null;
            var moment = Instant.parse(delen[0]);
            return moment.isBefore(LAATSTE) ? new Zoekvraag.Plaats(moment, delen[1]) : null;
        } catch (IllegalArgumentException | DateTimeException onbekend) {
            return null;
        }
    }
}
