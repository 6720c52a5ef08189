package nl.nota.verzending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a bewindspersoon who is asked to sign a letter wants other words in it.
 *
 * @param functie the code of the bewindspersoon
 * @param sha256 the hash of the file that was read
 * @param namens user name of who is replaced, or null when the author did not say
 * @param reden what must be worded otherwise, for the steller
 */
public record Retourverzoek(
        UUID brief, String functie, String sha256, @Nullable String namens, String reden) {
    public Retourverzoek {
        reden = reden.strip();
    }
}
