package nl.nota.logboek;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Sha256;
import org.jspecify.annotations.Nullable;

/** One link of a keten: everything that its hash covers. Hashes are 64 hexadecimal digits. */
record Schakel(
        String keten,
        int n,
        Instant tijd,
        String soort,
        String door,
        @Nullable String namens,
        @Nullable Integer versie,
        @Nullable String hash,
        String inhoudVast,
        String vorige) {
    /** What stands for {@code vorige} in the first link. */
    static final String GEEN = "0".repeat(64);

    private static final byte[] GEBEURTENIS = "nota-gebeurtenis-v1\0".getBytes(UTF_8);
    private static final byte[] INHOUD = "nota-inhoud-v1\0".getBytes(UTF_8);

    static Schakel of(Gebeurtenis gebeurtenis, int n, Instant tijd, String inhoudVast, String vorige) {
        return new Schakel(
                gebeurtenis.keten(),
                n,
                tijd,
                gebeurtenis.soort(),
                gebeurtenis.door(),
                gebeurtenis.namens(),
                gebeurtenis.versie(),
                gebeurtenis.hash(),
                inhoudVast,
                vorige);
    }

    /** Commits to what is kept beside the row; the salt keeps a short word from being guessed. */
    static String commit(byte[] zout, String inhoud) {
        return Sha256.hex(INHOUD, zout, inhoud.getBytes(UTF_8));
    }

    String ketenhash() {
        var velden = new HashMap<String, @Nullable Object>(Map.of(
                "keten", keten,
                "n", n,
                "tijd", tijd.toString(),
                "soort", soort,
                "door", door,
                "inhoudVast", inhoudVast));
        velden.put("namens", namens);
        velden.put("versie", versie);
        velden.put("hash", hash);
        return Sha256.hex(
                GEBEURTENIS,
                HexFormat.of().parseHex(vorige),
                VasteVorm.write(velden).getBytes(UTF_8));
    }
}
