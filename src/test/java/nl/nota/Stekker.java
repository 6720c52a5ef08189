package nl.nota;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The line to a server, which can be pulled out and put back in. */
final class Stekker implements AutoCloseable {
    private final int naar;
    private final int poort;
    private final Queue<Socket> lijnen = new ConcurrentLinkedQueue<>();
    private @Nullable ServerSocket bus;

    /** A line to what listens at this address of this machine. */
    Stekker(URI adres) throws IOException {
        this.naar = adres.getPort();
        this.poort = Knoop.freePort();
        plug();
    }

    int poort() {
        return poort;
    }

    void plug() throws IOException {
        var open = new ServerSocket(poort, 50, InetAddress.getLoopbackAddress());
        bus = open;
        Thread.startVirtualThread(() -> accept(open));
    }

    /** From now on nobody answers, and whoever was talking is cut off. */
    void pull() throws IOException {
        if (bus != null) bus.close();
        for (var lijn : lijnen) lijn.close();
        lijnen.clear();
    }

    @Override
    public void close() throws IOException {
        pull();
    }

    private void accept(ServerSocket open) {
        try {
            while (true) {
                var hier = open.accept();
                var daar = new Socket(InetAddress.getLoopbackAddress(), naar);
                lijnen.add(hier);
                lijnen.add(daar);
                Thread.startVirtualThread(() -> copy(hier, daar));
                Thread.startVirtualThread(() -> copy(daar, hier));
            }
        } catch (IOException e) {
            // It was pulled out.
        }
    }

    private static void copy(Socket van, Socket naar) {
        try (van;
                naar;
                InputStream in = van.getInputStream();
                OutputStream uit = naar.getOutputStream()) {
            in.transferTo(uit);
        } catch (IOException e) {
            // One of both hung up.
        }
    }
}
