package nl.nota.inlezen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of file came in, by what is in it and never by its name. */
enum Bestandssoort {
    TEKST,
    WORD,
    PDF,
    /** A Word file of before 2007. */
    OUD_WORD,
    /** A Word file with a password. */
    SLOT,
    RTF,
    /** A web page, also one that a word processor or a mail program saved. */
    WEBPAGINA;

    private static final int BEGIN = 1024;
    private static final Pattern WEB =
            Pattern.compile("(?is)[^<]{0,16}<(?:!doctype\\s+html|html|head|body|\\?xml|!--)[\\s>]|mime-version:|from:"
                    + " .{0,400}mime-version:");

    static Bestandssoort of(byte[] bestand) {
        if (Codering.startsWith(bestand, 'P', 'K', 3, 4) || Codering.startsWith(bestand, 'P', 'K', 5, 6)) return WORD;
        if (Codering.startsWith(bestand, '{', '\\', 'r', 't', 'f')) return RTF;
        if (Codering.startsWith(bestand, 0xD0, 0xCF, 0x11, 0xE0))
            return latin(bestand).contains("E\0n\0c\0r\0y\0p\0t") ? SLOT : OUD_WORD;
        String begin = latin(Arrays.copyOf(bestand, Math.min(BEGIN, bestand.length)));
        if (begin.contains("%PDF-")) return PDF;
        return WEB.matcher(begin).lookingAt() ? WEBPAGINA : TEKST;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
