package nl.nota.afstemming;

/**
 * A required party that let its term pass without a valid answer; the secretariaat may record so.
 *
 * @param uiterlijk the last day it had, in words
 */
public record Zwijgvraag(String onderdeel, String uiterlijk) {}
