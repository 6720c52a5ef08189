package nl.nota;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A collector of OpenTelemetry that only listens. */
final class Verzamelaar implements AutoCloseable {
    private static final int GEDULD = 60;

    private final BlockingQueue<String> gehoord = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Verzamelaar() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/v1/traces", vraag -> {
            gehoord.add(new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            vraag.sendResponseHeaders(200, -1);
            vraag.close();
        });
        server.start();
    }

    String adres() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** All that it was told up to and with this. */
    String until(String wat) throws InterruptedException {
        var alles = new StringBuilder();
        while (alles.indexOf(wat) < 0) {
            var deel = gehoord.poll(GEDULD, TimeUnit.SECONDS);
            if (deel == null) throw new IllegalStateException("Nobody told of " + wat);
            alles.append(deel);
        }
        return alles.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
