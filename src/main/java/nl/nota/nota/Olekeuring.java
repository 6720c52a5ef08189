package nl.nota.nota;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.nota.kern.Outcome;

/**
 * What is in the container of old Office files: a mail of Outlook, a file with a password, macros. Its directory is
 * made of entries of 128 bytes, each with a name, that lie on multiples of 128; they are found without following it.
 */
final class Olekeuring {
    private static final int INGANG = 128;
    private static final int LENGTE = 64;
    private static final int SOORT = 66;
    private static final int KLEUR = 67;
    private static final int BLOK = INGANG * 1024;
    private static final Set<String> MACROS = Set.of("_vba_project", "vba", "macros", "_vba_project_cur");

    private Olekeuring() {}

    static Outcome<Keuring> of(Path pad) throws IOException {
        var namen = names(pad);
        if (namen.contains("encryptedpackage") || namen.contains("encryptioninfo"))
            return Keuring.refused(Keuring.BEVEILIGD);
        if (namen.stream().anyMatch(MACROS::contains)) return Keuring.refused(Keuring.MACRO);
        if (namen.contains("__properties_version1.0")) return Outcome.done(Keuring.of(Bestandssoort.MSG));
        return Keuring.refused(Keuring.OUD);
    }

    private static Set<String> names(Path pad) throws IOException {
        var namen = new HashSet<String>();
        var blok = new byte[BLOK];
        try (var in = Files.newInputStream(pad)) {
            for (int gelezen; (gelezen = in.readNBytes(blok, 0, BLOK)) > 0; )
                for (var begin = 0; begin + INGANG <= gelezen; begin += INGANG) add(blok, begin, namen);
        }
        return namen;
    }

    private static void add(byte[] blok, int begin, Set<String> namen) {
        int lengte = ByteBuffer.wrap(blok).order(ByteOrder.LITTLE_ENDIAN).getShort(begin + LENGTE);
        var soort = blok[begin + SOORT];
        var kleur = blok[begin + KLEUR];
        if (lengte < 4 || lengte > LENGTE || lengte % 2 != 0 || soort < 1 || soort > 5 || kleur < 0 || kleur > 1)
            return;
        namen.add(new String(blok, begin, lengte - 2, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
    }
}
