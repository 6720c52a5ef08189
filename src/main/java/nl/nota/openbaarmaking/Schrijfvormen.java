package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The forms in which a machine writes words down so that no reader sees them. */
final class Schrijfvormen {
    /** What is shorter, read backwards, is another word by chance. */
    private static final int ZEKER = 6;

    private Schrijfvormen() {}

    /** All of them in small letters, but for base64, in which case tells. */
    static Set<String> of(String woorden) {
        var uit = new LinkedHashSet<String>();
        uit.add(hex(woorden.getBytes(UTF_8)));
        uit.add(hex(woorden.getBytes(UTF_16BE)));
        var klein = woorden.toLowerCase(Locale.ROOT);
        if (!percent(woorden).equals(klein)) uit.add(percent(woorden));
        if (klein.length() >= ZEKER) uit.add(new StringBuilder(klein).reverse().toString());
        return uit;
    }

    /** As base64 writes them, wherever in a group of three bytes they begin: without what depends on neighbours. */
    static Set<String> base64(String woorden) {
        var uit = new LinkedHashSet<String>();
        var bytes = woorden.getBytes(UTF_8);
        for (var voor = 0; voor < 3; voor++) {
            var geschoven = new byte[voor + bytes.length];
            System.arraycopy(bytes, 0, geschoven, voor, bytes.length);
            var hele = Arrays.copyOf(geschoven, geschoven.length - geschoven.length % 3);
            var letters = Base64.getEncoder().encodeToString(hele);
            uit.add(letters.substring(Math.min(letters.length(), voor == 0 ? 0 : 4)));
        }
        uit.removeIf(een -> een.length() < 6);
        return uit;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String percent(String woorden) {
        return URLEncoder.encode(woorden, UTF_8).replace("+", "%20").toLowerCase(Locale.ROOT);
    }
}
