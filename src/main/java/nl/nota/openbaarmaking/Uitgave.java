package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Kenmerk;

/**
 * A publication in all its forms, ready to go out.
 *
 * @param diwoo the DiWoo document
 */
record Uitgave(String titel, Publicatieversie publicatie, byte[] pdf, String html, String diwoo) {
    /** Each under its name as a file. */
    Map<String, byte[]> stukken() {
        var naam = publicatie.kenmerk().replace(' ', '-');
        var regel = new Openbaarregel(new Kenmerk(publicatie.kenmerk()), titel, Instant.EPOCH);
        return Map.of(
                naam + ".atom",
                Atomfeed.of("", "", List.of(regel)).getBytes(UTF_8),
                naam + ".pdf",
                pdf,
                naam + ".html",
                html.getBytes(UTF_8),
                naam + ".xml",
                diwoo.getBytes(UTF_8),
                naam + ".json",
                Publicatievorm.write(publicatie).getBytes(UTF_8),
                "titel.txt",
                titel.getBytes(UTF_8));
    }
}
