package nl.nota.bericht;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail in the outbox. Its id is its Message-ID from the first try to the last, so that a mail that was accepted and
 * then sent again is known as the same.
 *
 * @param ontvanger the person it goes to, or null
 * @param pogingen how often it was tried in vain
 * @param geweigerd how many of those tries were about this mail, and not about a server that was away
 * @param buiten what it says, when it goes to an office outside and to no person, or null
 */
record Zending(
        UUID id,
        @Nullable UUID ontvanger,
        int pogingen,
        int geweigerd,
        @Nullable Brief buiten) {}
