package nl.nota.verzending.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.verzending.Nazending;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who records that a beslisnota followed its letter.
 *
 * @param beslisnota its kenmerk
 * @param griffie the day on which the Griffie was told, as 2025-10-06
 */
record Nazendveld(
        @Nullable String beslisnota,
        @Nullable String reden,
        @Nullable String griffie) {
    String nota() {
        return Objects.requireNonNullElse(beslisnota, "");
    }

    Outcome<Nazending> toNazending() {
        return BriefForm.Velden.day(griffie)
                .map(dag -> Outcome.done(new Nazending(Objects.requireNonNullElse(reden, ""), dag)))
                .orElseGet(() -> Outcome.refused(Reden.onjuist("verzending.reden.griffie-verplicht")));
    }

    /** What was filled in, to be shown again. */
    Map<String, Object> invoer() {
        var invoer = new HashMap<String, Object>();
        invoer.put("beslisnota", nota());
        invoer.put("nazendreden", Objects.requireNonNullElse(reden, ""));
        invoer.put("griffie", Objects.requireNonNullElse(griffie, ""));
        return invoer;
    }
}
