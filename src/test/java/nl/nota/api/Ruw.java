package nl.nota.api;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What came back over a line of which every byte was our own, as no client of good manners would send them. */
record Ruw(int status, String koppen, String inhoud) {
    private static final int GEDULD = 20_000;
    private static final String EINDE = "\r\n\r\n";

    /** Sends these characters as the bytes that they are (Latin-1) and reads until the product is done. */
    static Ruw send(int port, String bytes) throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(GEDULD);
            line.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().flush();
            line.shutdownOutput();
            return read(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    boolean isProblem() {
        return koppen.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
    }

    private static Ruw read(String antwoord) throws IOException {
        var kop = antwoord.indexOf(EINDE);
        if (kop < 0) throw new IOException("No answer: " + antwoord);
        var status = Integer.parseInt(antwoord.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        var inhoud = antwoord.substring(kop + EINDE.length());
        return new Ruw(status, antwoord.substring(0, kop), json(inhoud));
    }

    /** What lies between the lengths of the chunks. */
    private static String json(String inhoud) {
        return inhoud.substring(Math.max(0, inhoud.indexOf('{')), inhoud.lastIndexOf('}') + 1);
    }
}
