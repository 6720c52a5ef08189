package nl.nota.verzending.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.verzending.Retourverzoek;
import org.jspecify.annotations.Nullable;

/**
 * What a bewindspersoon sends who wants other words in a letter.
 *
 * @param sha256 of the file that was read
 * @param namens user name of who is replaced
 */
record RetourForm(
        @Nullable String functie,
        @Nullable String sha256,
        @Nullable String namens,
        @Nullable String reden) {
    Retourverzoek toVerzoek(UUID brief) {
        return new Retourverzoek(
                brief,
                Objects.requireNonNullElse(functie, ""),
                Objects.requireNonNullElse(sha256, ""),
                namens,
                Objects.requireNonNullElse(reden, ""));
    }

    /** What was filled in, to be shown again. */
    Map<String, Object> invoer() {
        var invoer = new HashMap<String, Object>();
        if (functie != null) invoer.put("functie", functie);
        if (namens != null) invoer.put("namens", namens);
        if (reden != null) invoer.put("reden", reden);
        return invoer;
    }
}
