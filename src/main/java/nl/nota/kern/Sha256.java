package nl.nota.kern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one way in which the house takes a fingerprint. */
public final class Sha256 {
    private Sha256() {}

    /** Of the parts one after the other, as 32 bytes. */
    public static byte[] of(byte[]... delen) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] deel : delen) digest.update(deel);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static byte[] of(String tekst) {
        return of(tekst.getBytes(UTF_8));
    }

    /** Of the parts one after the other, as 64 hexadecimal digits. */
    public static String hex(byte[]... delen) {
        return HexFormat.of().formatHex(of(delen));
    }
}
