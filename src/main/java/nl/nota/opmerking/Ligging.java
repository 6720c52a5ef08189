package nl.nota.opmerking;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage lies in a text that came later; derived each time, never stored.
 *
 * @param rubriek the rubriek in which it lies now; null for the whole nota and for what is gone
 * @param begin in code points of the light markup as it is served now, or null without a place
 * @param woorden the words that stand there now; empty without a place
 */
public record Ligging(
        Soort soort,
        @Nullable String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        String woorden) {
    /** Nowhere any more. */
    static final Ligging WEG = new Ligging(Soort.VERWIJDERD, null, null, null, "");

    /** How much of what was read is still there. */
    public enum Soort {
        /** The very same words. */
        ZELFDE,
        /** Other words stand in their place. */
        GEWIJZIGD,
        /** It belongs to text that was taken out. */
        VERWIJDERD
    }

    /** Of what is about a whole rubriek or nota. */
    static Ligging whole(@Nullable String rubriek) {
        return new Ligging(Soort.ZELFDE, rubriek, null, null, "");
    }

    public boolean isZelfde() {
        return soort == Soort.ZELFDE;
    }
}
