package nl.nota.overzicht;

import java.util.UUID;

/**
 * Somebody to whom a turn was given by name: a colleague it was passed on to, or the owner of a voorwaarde.
 *
 * @param hier whether this person is there today to take it; otherwise it is the turn of everybody who could
 */
public record Aangewezene(UUID id, String naam, boolean hier) {}
