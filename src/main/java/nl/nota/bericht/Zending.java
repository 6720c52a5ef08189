package nl.nota.bericht;

import java.util.UUID;

/**
 * One mail in the outbox. Its id is its Message-ID from the first try to the last, so that a mail that was accepted and
 * then sent again is known as the same.
 *
 * @param pogingen how often it was tried in vain
 */
record Zending(UUID id, UUID ontvanger, int pogingen) {}
