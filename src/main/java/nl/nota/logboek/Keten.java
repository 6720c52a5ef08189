package nl.nota.logboek;

/**
 * One chain in the logboek, as it ends now.
 *
 * @param naam the kenmerk of a nota, or the name of an office
 */
public record Keten(String naam, int aantal, String laatsteHash) {}
