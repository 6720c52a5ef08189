package nl.nota.openbaarmaking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.kern.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** The fingerprint of a {@link Publicatieversie}, by which a person releases exactly what that person saw. */
final class Publicatiekenmerk {
    private static final byte[] SOORT = "nota-publicatie-v1\0".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Publicatiekenmerk() {}

    /**
     * Of a nota and of all that becomes public with it.
     *
     * @param bijlagen what decides what the public gets of each
     */
    static String of(Publicatieversie publicatie, List<Bijlageplan> bijlagen) {
        var sleutels = bijlagen.stream().map(Bijlageplan::sleutel).collect(Collectors.joining(" "));
        return Sha256.hex(SOORT, JSON.writeValueAsBytes(publicatie), sleutels.getBytes(StandardCharsets.UTF_8));
    }
}
