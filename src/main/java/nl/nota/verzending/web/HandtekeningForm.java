package nl.nota.verzending.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.verzending.Handtekeningverzoek;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who signs a letter, or agrees with it.
 *
 * @param sha256 of the file that was read
 * @param bevestigd whether what differs was seen
 * @param namens user name of who is replaced
 */
record HandtekeningForm(
        @Nullable String functie,
        @Nullable String sha256,
        @Nullable Boolean bevestigd,
        @Nullable String namens) {
    Handtekeningverzoek toVerzoek(UUID brief) {
        return new Handtekeningverzoek(
                brief,
                Objects.requireNonNullElse(functie, ""),
                Objects.requireNonNullElse(sha256, ""),
                Boolean.TRUE.equals(bevestigd),
                namens);
    }

    /** What was filled in, to be shown again. */
    Map<String, Object> invoer() {
        var invoer = new HashMap<String, Object>();
        if (functie != null) invoer.put("functie", functie);
        if (namens != null) invoer.put("namens", namens);
        invoer.put("bevestigd", Boolean.TRUE.equals(bevestigd));
        return invoer;
    }
}
