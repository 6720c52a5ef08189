package nl.nota.nota;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret order in which the seven digits of one year are given out: each number stands in it once, and who does not
 * know the key can tell neither from two numbers which came first nor from the gaps how many there are. A balanced
 * Feistel network over 24 bits whose round functions are tables made with HMAC-SHA-256; what falls outside the seven
 * digits goes round again (NIST SP 800-38G, cycle walking).
 */
final class Kenmerkvolgorde {
    /** How many numbers a year has. */
    static final int AANTAL = 10_000_000;

    private static final int RONDEN = 10;
    private static final int HELFT = 12;
    private static final int MASKER = (1 << HELFT) - 1;

    private final short[][] ronden = new short[RONDEN][1 << HELFT];

    /**
     * The order of one year.
     *
     * @param sleutel the secret of this installation
     * @param reeks the form of the kenmerk; each form has an order of its own
     */
    Kenmerkvolgorde(byte[] sleutel, String reeks, int jaar) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            var vast = ("kenmerk " + reeks + " " + jaar + "\0").getBytes(StandardCharsets.UTF_8);
            for (var ronde = 0; ronde < RONDEN; ronde++)
                for (var helft = 0; helft <= MASKER; helft++) {
                    mac.update(vast);
                    var uit = mac.doFinal(new byte[] {(byte) ronde, (byte) (helft >> 8), (byte) helft});
                    ronden[ronde][helft] = (short) (ByteBuffer.wrap(uit).getShort() & MASKER);
                }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that comes at this place of the year, both counted from 0. */
    int at(int plaats) {
        if (plaats < 0 || plaats >= AANTAL) throw new IllegalArgumentException("A year has no number " + plaats);
        var nummer = shuffled(plaats);
        while (nummer >= AANTAL) nummer = shuffled(nummer);
        return nummer;
    }

    private int shuffled(int waarde) {
        var links = waarde >> HELFT;
        var rechts = waarde & MASKER;
        for (var ronde : ronden) {
            var nieuw = links ^ ronde[rechts];
            links = rechts;
            rechts = nieuw;
        }
        return links << HELFT | rechts;
    }
}
