package nl.nota.opmerking;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say, and about what.
 *
 * @param rubriek null for the whole nota
 * @param begin in code points of the light markup as it is served, half open; null with eind when the words are quoted
 * @param citaat the words it is about, as a reader sees them; null for the whole rubriek, or when begin and eind say it
 * @param keer the so manieth time the quoted words stand there; null when they stand there once
 * @param voorstel other words for exactly that passage, or null
 * @param versie the number of the versie that was read; null for the concept
 * @param hash the hash of that versie, or null when only its number was sent
 * @param namens the code that is spoken for; null when there is only one
 * @param openbaarheid of an annotation, or null when that is not judged yet
 */
public record Opmerkingsinvoer(
        @Nullable String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable Integer keer,
        String tekst,
        @Nullable String voorstel,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable String namens,
        @Nullable Openbaarheid openbaarheid) {}
