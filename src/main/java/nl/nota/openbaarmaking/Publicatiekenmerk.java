package nl.nota.openbaarmaking;

import java.nio.charset.StandardCharsets;
import nl.nota.kern.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** The fingerprint of a {@link Publicatieversie}, by which a person releases exactly what that person saw. */
final class Publicatiekenmerk {
    private static final byte[] SOORT = "nota-publicatie-v1\0".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Publicatiekenmerk() {}

    static String of(Publicatieversie publicatie) {
        return Sha256.hex(SOORT, JSON.writeValueAsBytes(publicatie));
    }
}
