package nl.nota.overzicht.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that came from outside as an answer: to keep, never to run as a page of ours. */
final class Bijlageantwoord {
    private static final String NIETS = "default-src 'none'; sandbox";

    private Bijlageantwoord() {}

    /** @param tonen whether a PDF may open in the browser instead */
    static ResponseEntity<InputStreamResource> of(Bijlage bijlage, InputStream bytes, boolean tonen) {
        var bestand = bijlage.bestand();
        var inline = tonen && bestand.soort() == Bestandssoort.PDF;
        var vorm = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        var antwoord = ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        vorm.filename(bestand.naam(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(inline ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(bestand.grootte());
        // The reader of a browser for PDF does not work in a sandbox; the policy of the house holds there.
        if (!inline) antwoord.header("Content-Security-Policy", NIETS);
        return antwoord.body(new InputStreamResource(bytes));
    }
}
