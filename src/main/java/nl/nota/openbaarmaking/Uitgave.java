package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * A publication in all its forms, ready to go out.
 *
 * @param diwoo the DiWoo document
 */
record Uitgave(String titel, Publicatieversie publicatie, byte[] pdf, String html, String diwoo) {
    /** Each under its name as a file. */
    Map<String, byte[]> stukken() {
        var naam = publicatie.kenmerk().replace(' ', '-');
        return Map.of(
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
