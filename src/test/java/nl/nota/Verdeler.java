package nl.nota;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A plain proxy that hands each click to the next node, and to another one where a node is gone. */
final class Verdeler implements AutoCloseable {
    private static final Set<String> GIVEN = Set.of("cookie", "content-type", "accept");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Integer> poorten = new CopyOnWriteArrayList<>();
    private final List<Integer> beurten = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Verdeler() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String adres() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void add(Knoop knoop) {
        poorten.add(knoop.port);
    }

    /** By which node each click was answered so far. */
    List<Integer> beurten() {
        return List.copyOf(beurten);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    private void answer(HttpExchange vraag) throws IOException {
        var inhoud = vraag.getRequestBody().readAllBytes();
        for (var i = 0; i < poorten.size(); i++) {
            var poort = poorten.get((beurten.size() + i) % poorten.size());
            var antwoord = ask(vraag, inhoud, poort);
            if (antwoord.isEmpty()) continue;
            beurten.add(poort);
            pass(vraag, antwoord.get());
            return;
        }
        vraag.sendResponseHeaders(502, -1);
        vraag.close();
    }

    private Optional<HttpResponse<byte[]>> ask(HttpExchange vraag, byte[] inhoud, int poort) {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + vraag.getRequestURI()))
                .method(vraag.getRequestMethod(), BodyPublishers.ofByteArray(inhoud));
        vraag.getRequestHeaders().forEach((naam, waarden) -> {
            if (GIVEN.contains(naam.toLowerCase(java.util.Locale.ROOT)))
                waarden.forEach(waarde -> verzoek.header(naam, waarde));
        });
        try {
            return Optional.of(client.send(verzoek.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pass(HttpExchange vraag, HttpResponse<byte[]> antwoord) throws IOException {
        for (var naam : List.of("set-cookie", "content-type", "location"))
            antwoord.headers()
                    .allValues(naam)
                    .forEach(een -> vraag.getResponseHeaders().add(naam, een));
        var inhoud = antwoord.body();
        vraag.sendResponseHeaders(antwoord.statusCode(), inhoud.length == 0 ? -1 : inhoud.length);
        if (inhoud.length > 0) vraag.getResponseBody().write(inhoud);
        vraag.close();
    }
}
