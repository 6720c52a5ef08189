package nl.nota.nota;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stay inside.
 *
 * @param citaat the words as a reader sees them, or null when begin and eind say where they stand
 * @param keer the so manieth time they stand there, or null when they stand there once
 * @param overal each time these words stand in the rubriek and its footnotes, also where they come to stand later
 * @param grond the code of a ground
 * @param zicht where the words stand on the screen, or null
 */
public record Binnenverzoek(
        Binnenplek plek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable Integer keer,
        boolean overal,
        String grond,
        @Nullable Zicht zicht) {

    /** A piece of a text as a screen shows it: counted in characters that can be seen, blanks left out; half open. */
    public record Zicht(int van, int tot) {}

    public Binnenverzoek(
            String rubriek,
            @Nullable Integer begin,
            @Nullable Integer eind,
            @Nullable String citaat,
            @Nullable Integer keer,
            boolean overal,
            String grond) {
        this(new Binnenplek(rubriek, 0), begin, eind, citaat, keer, overal, grond, null);
    }
}
