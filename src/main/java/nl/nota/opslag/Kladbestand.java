package nl.nota.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes that came in and lie aside until it is known whether they are kept; they go when this is closed.
 *
 * @param sha256 their hash, in hexadecimal digits
 * @param grootte how many they are
 */
public record Kladbestand(Path pad, String sha256, long grootte) implements AutoCloseable {
    private static final int BLOK = 1 << 16;

    /** Takes in at most so many bytes and one more; how many there were beyond is not known. */
    static Kladbestand of(InputStream in, Path map, long hoogstens) throws IOException {
        Files.createDirectories(map);
        var pad = Files.createTempFile(map, "in", ".tmp");
        try {
            var digest = digest();
            long grootte;
            try (var kanaal = FileChannel.open(pad, StandardOpenOption.WRITE)) {
                grootte = copy(new DigestInputStream(in, digest), Channels.newOutputStream(kanaal), hoogstens + 1);
                kanaal.force(true);
            }
            return new Kladbestand(pad, HexFormat.of().formatHex(digest.digest()), grootte);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(pad);
            throw e;
        }
    }

    private static long copy(InputStream in, OutputStream uit, long hoogstens) throws IOException {
        var blok = new byte[BLOK];
        long samen = 0;
        while (samen < hoogstens) {
            var gelezen = in.read(blok, 0, (int) Math.min(blok.length, hoogstens - samen));
            if (gelezen < 0) break;
            uit.write(blok, 0, gelezen);
            samen += gelezen;
        }
        return samen;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The bytes, to look at. */
    public InputStream open() throws IOException {
        return Files.newInputStream(pad);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
