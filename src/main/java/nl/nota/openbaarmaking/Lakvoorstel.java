package nl.nota.openbaarmaking;

/**
 * Something that was found and should stay inside.
 *
 * @param soort why
 * @param woorden what stands there
 * @param grond the code of the ground that is proposed
 */
public record Lakvoorstel(Lakplaats plaats, Laksoort soort, String woorden, String grond) {}
