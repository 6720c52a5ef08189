package nl.nota;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bijlage of which one half was sent, and the other not yet. */
final class TragePost implements AutoCloseable {
    private static final int GEDULD = 30_000;
    private static final String INHOUD = "--grens\r\nContent-Disposition: form-data; name=\"bestand\";"
            + " filename=\"traag.txt\"\r\nContent-Type: text/plain\r\n\r\nEen lange tekst.\r\n--grens--\r\n";
    private static final int HELFT = INHOUD.length() / 2;

    private final Socket line;

    private TragePost(Socket line) {
        this.line = line;
    }

    /** Comes back when the server has said that it wants the rest. */
    static TragePost begin(String adres, String kenmerk) throws IOException {
        var line = new Socket("localhost", URI.create(adres).getPort());
        line.setSoTimeout(GEDULD);
        var post = new TragePost(line);
        post.send("POST /api/v1/notas/" + kenmerk + "/bijlagen HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: " + RunningProduct.OPSTELLER + "\r\nExpect: 100-continue\r\n"
                + "Content-Type: multipart/form-data; boundary=grens\r\nContent-Length: " + INHOUD.length()
                + "\r\n\r\n");
        var verder = new String(line.getInputStream().readNBytes("HTTP/1.1 100".length()), StandardCharsets.US_ASCII);
        if (!verder.endsWith("100")) throw new IOException("The server does not want it: " + verder);
        post.send(INHOUD.substring(0, HELFT));
        return post;
    }

    /** Sends the rest; everything that the server has said since. */
    String finish() throws IOException {
        send(INHOUD.substring(HELFT));
        return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    private void send(String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }
}
