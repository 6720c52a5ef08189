package nl.nota.organisatie;

import java.time.Instant;
import java.util.UUID;

/**
 * A personal access token as its owner sees it: never the secret itself, which is shown once, when it is made.
 *
 * @param schrijven whether it may write too; reading it may always
 */
public record Token(UUID id, String naam, boolean schrijven, Instant gemaakt, Instant vervalt) {
    /** Goes before the random part, so that a token is known as one wherever it is found. */
    public static final String PREFIX = "nota_";

    public Token {
        if (naam.isBlank()) throw new IllegalArgumentException("A token has a name");
        if (!vervalt.isAfter(gemaakt)) throw new IllegalArgumentException("A token lives for a while");
    }
}
