package nl.nota.verzending;

/**
 * That the last versie of a nota names a motie or a toezegging.
 *
 * @param sleutel its number in the one form in which another way of writing changes nothing
 * @param lid the member it is named after, or empty
 */
public record Vermelding(String kenmerk, String sleutel, Kamersoort soort, String lid, String onderwerp) {}
