package nl.nota.nota;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that is nothing but text. */
final class Platlezer {
    private static final int MEESTE = 4 * Tekstblad.LANGSTE;
    private static final Charset WESTERS = Charset.forName("windows-1252");

    private Platlezer() {}

    static void read(Path pad, Tekstblad blad) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(pad)) {
            bytes = in.readNBytes(MEESTE);
        }
        decoded(bytes).lines().takeWhile(regel -> !blad.isFull()).forEach(blad::flowing);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (bytes.length == MEESTE) return new String(bytes, StandardCharsets.UTF_8);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERS);
        }
    }
}
