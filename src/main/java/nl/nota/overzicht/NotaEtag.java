package nl.nota.overzicht;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entity tag of an answer: the same answer, the same tag. */
final class NotaEtag {
    private static final int BYTES = 8;

    private NotaEtag() {}

    static String of(Object antwoord) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(antwoord.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
