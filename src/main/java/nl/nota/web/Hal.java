package nl.nota.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page shows of the visit.
 *
 * @param naam who is logged in
 * @param schrijft whether this person begins notas, so that the menu offers it
 * @param beheert whether this person manages the house, so that the menu leads there
 * @param namens in whose place this person acts too, in words; empty when in nobody's
 * @param sessieEinde when the session ends if nothing more is done, as the clock on the wall says it
 * @param sessieSeconden the same in seconds from now
 */
public record Hal(
        @Nullable String naam,
        boolean schrijft,
        boolean beheert,
        String namens,
        @Nullable String sessieEinde,
        @Nullable Long sessieSeconden) {
    /** Under this name each page finds it. */
    public static final String MODEL = "hal";
}
