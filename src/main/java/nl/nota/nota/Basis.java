package nl.nota.nota;

import java.util.HexFormat;
import nl.nota.kern.Sha256;

/** The text a person started from when changing a part of the concept, as a short fingerprint that travels along. */
final class Basis {
    private static final int BYTES = 9;

    private Basis() {}

    static String of(String canoniek) {
        return HexFormat.of().formatHex(Sha256.of(canoniek), 0, BYTES);
    }
}
