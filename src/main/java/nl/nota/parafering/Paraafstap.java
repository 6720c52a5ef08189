package nl.nota.parafering;

import org.jspecify.annotations.Nullable;

/**
 * One functie of the line, or one bewindspersoon behind it.
 *
 * @param naam what the code stands for
 * @param gezegd what it said about the last versie, or null
 */
public record Paraafstap(
        String code, String naam, boolean aanZet, @Nullable Paraaf gezegd) {}
