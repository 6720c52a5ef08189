package nl.nota.besluit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.Wijze;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/** Reads what the private office fills in about a besluit that was taken elsewhere; page and machine alike. */
final class Opgaveveld {
    private Opgaveveld() {}

    static Outcome<Opgave> read(
            @Nullable String opGezagVan, @Nullable String wijze, @Nullable Instant gezegdOp, @Nullable Bewijs bewijs) {
        var redenen = new ArrayList<Reden>();
        var langs = Keuze.of(Wijze.class, wijze);
        if (opGezagVan == null || opGezagVan.isBlank()) redenen.add(Reden.onjuist("besluit.reden.gezag-verplicht"));
        if (langs.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.wijze-verplicht", Keuze.possible(Wijze.class)));
        if (gezegdOp == null) redenen.add(Reden.onjuist("besluit.reden.gezegd-verplicht"));
        if (bewijs == null) redenen.add(Reden.onjuist("besluit.reden.bewijs-verplicht"));
        if (!redenen.isEmpty() || opGezagVan == null || gezegdOp == null || bewijs == null)
            return Outcome.refused(redenen);
        return Outcome.done(new Opgave(new Gezag(opGezagVan, langs.orElseThrow(), gezegdOp), bewijs));
    }

    /** The moment with its zone; null for what is none. */
    static @Nullable Instant moment(@Nullable String tijd) {
        if (tijd == null) return null;
        try {
            return OffsetDateTime.parse(tijd.strip()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** These reasons and those of the other answer. */
    static <T> Outcome<T> refused(List<Reden> redenen, Outcome<T> ander) {
        var alle = new ArrayList<>(redenen);
        if (ander instanceof Outcome.Refused<T>(var verder)) alle.addAll(verder);
        return Outcome.refused(alle);
    }
}
