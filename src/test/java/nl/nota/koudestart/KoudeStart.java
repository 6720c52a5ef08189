package nl.nota.koudestart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** One start under load, and whether somebody is still answered when it has gone on for a while. */
record KoudeStart(Vorm vorm, Path plek, Path verslagen, int nummer) {
    private static final long SECONDEN = 20;
    private static final Duration GEDULD = Duration.ofSeconds(15);

    /**
     * How it went.
     *
     * @param antwoorden that were given in the first twenty seconds
     * @param status of the page that was asked for then; 0 when there was no answer
     */
    record Uitslag(int nummer, int antwoorden, int status, long milliseconden) {
        boolean isHang() {
            return status != 200;
        }

        @Override
        public String toString() {
            return "start %d: %d answers in %d s; then /inloggen %s in %d ms"
                    .formatted(nummer, antwoorden, SECONDEN, isHang() ? "HANGS" : "" + status, milliseconden);
        }
    }

    Uitslag run() throws IOException, InterruptedException {
        try (var product = Jarproduct.start(vorm, plek)) {
            product.awaitPort();
            try (var bestorming = Bestorming.begin(product.poort)) {
                var antwoorden = bestorming.last(SECONDEN);
                var begin = System.nanoTime();
                var status = ask(product.poort);
                var duur = Duration.ofNanos(System.nanoTime() - begin).toMillis();
                var uitslag = new Uitslag(nummer, antwoorden, status, duur);
                if (uitslag.isHang()) product.dumpThreads(verslagen.resolve(vorm + "-" + nummer));
                return uitslag;
            }
        }
    }

    private static int ask(int poort) throws InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/inloggen"))
                .timeout(GEDULD)
                .build();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(GEDULD)
                .build();
        try {
            return client.send(vraag, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } finally {
            client.shutdownNow();
        }
    }
}
