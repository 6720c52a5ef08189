package nl.nota.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered at the door, before any page or call is reached: a problem for the API (RFC 9457), a page for a
 * person. It asks nothing of the rest of the product, which may be too busy or may not be there yet.
 */
enum Deurantwoord {
    ONJUIST(
            "onjuist-verzoek",
            "Dit verzoek klopt niet",
            "Dit verzoek klopt niet. Controleer het adres en wat u meestuurt, en probeer het opnieuw."),
    DRUK(
            "even-weg",
            "Het is nu te druk",
            "Er zijn nu te veel verzoeken tegelijk. Er is niets vastgelegd. Probeer het over een paar tellen opnieuw.");

    private static final Logger LOG = LoggerFactory.getLogger("nl.nota.verzoek");
    private static final AtomicInteger GEWEIGERD = new AtomicInteger();
    /** Enough of a first line to see at which door it knocks. */
    private static final int BEGIN = 100;

    private static final String PROBLEEM = """
        {"type":"urn:nota:fout:%s","title":"%s","status":%d,"detail":"%s","instance":"urn:nota:verzoek:%s"}\
        """;
    private static final String BLADZIJDE = """
        <!doctype html>
        <html lang="nl">
        <head>
          <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s - nota</title>
          <link rel="stylesheet" href="/css/basis.css"><link rel="stylesheet" href="/css/frame.css">
          <link rel="stylesheet" href="/css/tekst.css"><link rel="stylesheet" href="/css/knop.css">
        </head>
        <body>
        <main id="inhoud" class="nota-fout">
          <h1>%1$s</h1>
          <p>%2$s</p>
          <p>Meldt u dit bij uw beheerder? Noem dan dit nummer: <code>%3$s</code></p>
          <p><a class="utrecht-link" href="/">Naar de beginpagina</a></p>
        </main>
        </body>
        </html>
        """;

    private final String naam;
    private final String titel;
    private final String zin;

    Deurantwoord(String naam, String titel, String zin) {
        this.naam = naam;
        this.titel = titel;
        this.zin = zin;
    }

    /** By the moment at which it came and a count, so that no two lines of a log have the same. */
    private static String number(Request request) {
        var moment = (int) request.getCoyoteRequest().getStartTimeNanos();
        return HexFormat.of().toHexDigits(moment) + HexFormat.of().toHexDigits(GEWEIGERD.incrementAndGet());
    }

    /** Also of what could not be read to the end of its first line: then it stands among the bytes that came. */
    private static String address(Request request) {
        if (request.getRequestURI() != null) return request.getRequestURI();
        if (!(request.getCoyoteRequest().getInputBuffer() instanceof ApplicationBufferHandler buffer)) return "";
        var bytes = buffer.getByteBuffer().duplicate().rewind();
        var begin = StandardCharsets.ISO_8859_1
                .decode(bytes.limit(Math.min(bytes.limit(), BEGIN)))
                .toString()
                .stripLeading();
        return begin.substring(begin.indexOf(' ') + 1);
    }

    /** Writes the answer with the status that the response has; one line in the log has its number. */
    void write(Request request, Response response) throws IOException {
        var status = response.getStatus();
        var nummer = number(request);
        var isApi = address(request).startsWith("/api/");
        var tekst =
                isApi ? PROBLEEM.formatted(naam, titel, status, zin, nummer) : BLADZIJDE.formatted(titel, zin, nummer);
        response.setContentType(isApi ? "application/problem+json" : "text/html;charset=UTF-8");
        response.setHeader("X-Trace-Id", nummer);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
        LOG.info("Refused {} {} trace={}", status, naam, nummer);
    }
}
