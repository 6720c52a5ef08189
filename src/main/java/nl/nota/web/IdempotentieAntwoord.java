package nl.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** An answer that was given to a write, kept to be given again. */
record IdempotentieAntwoord(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        Inhoud inhoud) {

    /** The bytes of the answer. */
    record Inhoud(byte[] bytes) {}

    static IdempotentieAntwoord of(IdempotentieBuffer response) {
        return new IdempotentieAntwoord(
                response.getStatus(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(HttpHeaders.ETAG),
                response.getContentType(),
                new Inhoud(response.getContentAsByteArray()));
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (location != null) response.setHeader(HttpHeaders.LOCATION, location);
        if (etag != null) response.setHeader(HttpHeaders.ETAG, etag);
        if (contentType != null) response.setContentType(contentType);
        response.setContentLength(inhoud.bytes().length);
        response.getOutputStream().write(inhoud.bytes());
    }
}
