package nl.nota.bericht;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes every connection, and then refuses the receiver with one answer, or says nothing at all. */
final class Weigeraar implements AutoCloseable {
    private final ServerSocket socket;
    private final String antwoord;
    private final AtomicInteger verbindingen = new AtomicInteger();

    /** A server that answers this to each receiver; with an empty answer it only listens. */
    Weigeraar(String antwoord) {
        this.antwoord = antwoord;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int verbindingen() {
        return verbindingen.get();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var client = socket.accept();
                verbindingen.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException dicht) {
            // The test is over.
        }
    }

    private void talk(Socket client) {
        try (client) {
            var regels = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            if (!antwoord.isEmpty()) say(client.getOutputStream(), "220 weigeraar");
            for (var regel = regels.readLine(); regel != null; regel = regels.readLine())
                if (!antwoord.isEmpty())
                    say(client.getOutputStream(), regel.startsWith("RCPT") ? antwoord : "250 goed");
        } catch (IOException weg) {
            // The client hung up.
        }
    }

    private static void say(OutputStream uit, String regel) throws IOException {
        uit.write((regel + "\r\n").getBytes(US_ASCII));
        uit.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
