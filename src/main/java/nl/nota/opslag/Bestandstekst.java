package nl.nota.opslag;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The text of a file, one paragraph a line: read once from its bytes, and read from them again when it is lost.
 *
 * @param tekst as far as it was read; empty when there is none
 */
public record Bestandstekst(Stand stand, String tekst) {

    /** How far the text of a file could be read. */
    public enum Stand {
        /** All of it. */
        GELEZEN,
        /** The beginning; the rest is too long. */
        AFGEKAPT,
        /** There is no text in it, as in a scan of paper. */
        LEEG,
        /** Files of this kind hold no text that is read. */
        SOORT,
        /** It takes too long or too much, or the file does not let itself be read. */
        MISLUKT,
        /** Nobody has read it yet. */
        NOG_NIET
    }

    /** Without any text, for this reason. */
    public static Bestandstekst without(Stand stand) {
        return new Bestandstekst(stand, "");
    }

    /** Whether there is text to compare. */
    public boolean isLeesbaar() {
        return stand == Stand.GELEZEN || stand == Stand.AFGEKAPT;
    }

    /** What it is checked with when it is read back: it belongs to these bytes, and is what was read from them. */
    String toets(String sha256) {
        var digest = Kladbestand.digest();
        digest.update((sha256 + '\0' + stand + '\0' + tekst).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
