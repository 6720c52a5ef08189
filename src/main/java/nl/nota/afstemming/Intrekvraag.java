package nl.nota.afstemming;

/**
 * An answer that a person is about to take back.
 *
 * @param vastgelegd whether somebody here recorded it for a party outside
 */
public record Intrekvraag(Afstemming afstemming, boolean vastgelegd) {}
