package nl.nota.afstemming;

import nl.nota.nota.Kenmerk;

/**
 * The question to the secretariaat whether a required party is indeed not concerned.
 *
 * @param naam what the code of the party stands for
 * @param toelichting what the party said with it, perhaps empty
 * @param tijd when the party said so, in words
 */
public record Bevestigvraag(Kenmerk kenmerk, String onderdeel, String naam, String toelichting, String tijd) {}
