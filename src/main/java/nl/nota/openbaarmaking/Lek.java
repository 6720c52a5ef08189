package nl.nota.openbaarmaking;

/**
 * Something that must stay inside can be found in what would become public, or it cannot be told that it cannot.
 *
 * @param plaats where it stands in the nota, in words; empty when it is about the file itself
 * @param waar where it was found
 */
public record Lek(String plaats, String waar) {}
