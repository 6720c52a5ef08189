package nl.nota.opslag;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Hands out bytes while it checks them: the last ones come only when all of them have the hash they were kept under, so
 * that what was changed never arrives whole.
 */
final class Toetsstroom extends FilterInputStream {
    private static final int BLOK = 1 << 16;

    private final MessageDigest digest = Kladbestand.digest();
    private final String sha256;
    private int vooruit;

    Toetsstroom(InputStream in, String sha256) throws IOException {
        super(new BufferedInputStream(in, BLOK));
        this.sha256 = sha256;
        vooruit = next();
    }

    private int next() throws IOException {
        var een = in.read();
        if (een >= 0) digest.update((byte) een);
        else if (!HexFormat.of().formatHex(digest.digest()).equals(sha256))
            throw new IOException("What is stored is not what was put there");
        return een;
    }

    @Override
    public int read() throws IOException {
        var een = vooruit;
        if (een >= 0) vooruit = next();
        return een;
    }

    @Override
    public int read(byte[] doel, int begin, int lengte) throws IOException {
        if (lengte == 0) return 0;
        if (vooruit < 0) return -1;
        doel[begin] = (byte) vooruit;
        var meer = lengte == 1 ? 0 : Math.max(0, in.read(doel, begin + 1, lengte - 1));
        digest.update(doel, begin + 1, meer);
        vooruit = next();
        return 1 + meer;
    }

    @Override
    public long skip(long aantal) throws IOException {
        long samen = 0;
        while (samen < aantal && read() >= 0) samen++;
        return samen;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
