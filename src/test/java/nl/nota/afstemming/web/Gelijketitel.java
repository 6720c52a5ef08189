package nl.nota.afstemming.web;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The real nota after its drafter put right what keeps it from going round, whoever is asked. */
public final class Gelijketitel {
    private Gelijketitel() {}

    /** The title is the same everywhere, and the text does not say with whom the nota was coordinated. */
    public static byte[] mended(byte[] bestand) {
        return new String(bestand, UTF_8)
                .replace("versnellen", "versnelling")
                .replace("ambtelijk afgestemd met", "ambtelijk besproken met")
                .getBytes(UTF_8);
    }
}
