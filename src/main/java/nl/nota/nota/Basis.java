package nl.nota.nota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text a person started from when changing a part of the concept, as a short fingerprint that travels along. */
final class Basis {
    private static final int BYTES = 9;

    private Basis() {}

    static String of(String canoniek) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(canoniek.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
