package nl.nota.afstemming;

import jakarta.persistence.Embeddable;

/**
 * The words of a versie that a voorwaarde is about.
 *
 * @param rubriek the code of the rubriek they stand in
 * @param begin the first code point in the light markup as it is served
 * @param eind the code point after the last one
 * @param citaat the words themselves, as light markup
 */
@Embeddable
public record Aanhaling(String rubriek, Integer begin, Integer eind, String citaat) {}
