package nl.nota.nota;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stay inside.
 *
 * @param citaat the words as a reader sees them, or null when begin and eind say where they stand
 * @param keer the so manieth time they stand there, or null when they stand there once
 * @param overal each time these words stand there, also where they come to stand later
 * @param grond the code of a ground
 */
public record Binnenverzoek(
        String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable Integer keer,
        boolean overal,
        String grond) {}
