package nl.nota.openbaarmaking;

import java.util.List;

/**
 * A sheet of a bijlage as the public sees it.
 *
 * @param png its pixels
 * @param dpi how many of them go in an inch
 * @param regels the words that can be read on it, in order; none when nobody could read them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Openbaarblad(byte[] png, int dpi, List<Regel> regels) {
    public Openbaarblad {
        regels = List.copyOf(regels);
    }

    /** A line of words, and where it stands in pixels from the upper left. */
    public record Regel(String tekst, int x, int y, int breed, int hoog) {}
}
