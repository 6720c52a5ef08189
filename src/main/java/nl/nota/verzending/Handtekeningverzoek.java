package nl.nota.verzending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants to stand under a letter.
 *
 * @param functie the code of the bewindspersoon
 * @param sha256 the hash of the file that was read
 * @param bevestigd whether what differs from the file that was decided on was seen and is right
 * @param namens user name of who is replaced, or null when the author did not say
 */
public record Handtekeningverzoek(
        UUID brief,
        String functie,
        String sha256,
        boolean bevestigd,
        @Nullable String namens) {}
