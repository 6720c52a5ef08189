package nl.nota.nota;

/**
 * Where in a concept somebody else is writing now.
 *
 * @param deel KOP or the code of a rubriek
 * @param naam who is writing there
 */
public record Schrijfplaats(String deel, String naam) {}
