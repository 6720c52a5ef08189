package nl.nota;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The whole product in a process of its own, that can be killed and started again on the same data and port. */
public final class RunningProduct implements AutoCloseable {
    /** {@code opsteller:demo-opsteller}. */
    static final String OPSTELLER = "Basic b3BzdGVsbGVyOmRlbW8tb3BzdGVsbGVy";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final Path programs;
    private final int port = freePort();
    private @Nullable Process process;

    private RunningProduct(Path data, Path programs) {
        this.data = data;
        this.programs = programs;
    }

    /** One with nothing in it, that answers. */
    public static RunningProduct open() {
        return open(FreshDirectory.create("killed"), FreshDirectory.PROGRAMS);
    }

    /** One with what lies in this directory, on the PostgreSQL of this one. */
    static RunningProduct open(Path data, Path programs) {
        if (!data.toFile().isDirectory() && !data.toFile().mkdirs()) throw new IllegalStateException("No " + data);
        var product = new RunningProduct(data, programs);
        product.start();
        return product;
    }

    /** Starts it and waits until it answers. */
    public void start() {
        try {
            var log = data.resolve("uitvoer.txt").toFile();
            process = ChildProcess.of(
                            NotaApplication.class,
                            "--server.port=" + port,
                            "--nota.data-dir=" + data.resolve("data"),
                            "--nota.postgres-dir=" + programs,
                            "--nota.demo-notas=false",
                            "--spring.main.lazy-initialization=true",
                            "--nota.klok=false")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (!answers()) {
                if (running().waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline)
                    throw new IllegalStateException("The product to be killed does not start: " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as kill -9 does. */
    public void kill() {
        running().destroyForcibly().onExit().join();
    }

    /** Asks it to end, as whoever starts it anew does. */
    void terminate() {
        running().destroy();
    }

    /** Waits until it has ended; with what. */
    int awaitEnd() throws InterruptedException {
        if (!running().waitFor(1, TimeUnit.MINUTES)) throw new IllegalStateException("It goes on: " + data);
        return running().exitValue();
    }

    /** The servers of its database that are still there. */
    List<Long> servers() throws IOException {
        return new LeftoverServers(data.resolve("data")).pids();
    }

    /** Where it listens. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Lets the demo's opsteller begin a nota; answers its kenmerk. */
    public String begin(String onderwerp) {
        var nota = "{\"soort\": \"TER_BESLISSING\", \"onderwerp\": \"" + onderwerp + "\"}";
        var answer = send(
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(nota)).header("Content-Type", "application/json"),
                "/api/v1/notas");
        return JsonPath.read(answer, "$.kenmerk");
    }

    /** Adds a file to a concept; answers whether that was done. */
    boolean attach(String kenmerk, String naam, String inhoud) {
        var deel = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + naam
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + inhoud + "\r\n--grens--\r\n";
        var verzoek = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(deel))
                .header("Content-Type", "multipart/form-data; boundary=grens");
        return send(verzoek, "/api/v1/notas/" + kenmerk + "/bijlagen").contains("\"sha256\"");
    }

    /** Whether it has this nota. */
    boolean knows(String kenmerk) {
        return send(HttpRequest.newBuilder(), "/api/v1/notas/" + kenmerk).contains("\"kenmerk\":\"" + kenmerk + '"');
    }

    /** The names of the bijlagen of a nota. */
    List<String> bijlagen(String kenmerk) {
        return JsonPath.read(send(HttpRequest.newBuilder(), "/api/v1/notas/" + kenmerk), "$.bijlagen[*].naam");
    }

    /** What the server holds of a rubriek of a concept. */
    public String tekst(String kenmerk, String rubriek) {
        var answer = send(HttpRequest.newBuilder(), "/api/v1/notas/" + kenmerk);
        return JsonPath.<List<String>>read(answer, "$.rubrieken[?(@.rubriek=='" + rubriek + "')].tekst").stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        kill();
        try {
            new LeftoverServers(data.resolve("data")).stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FreshDirectory.delete(data);
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private boolean answers() throws InterruptedException {
        try {
            var login =
                    HttpRequest.newBuilder(URI.create(address() + "/inloggen")).build();
            return client.send(login, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String send(HttpRequest.Builder request, String path) {
        var whole = request.uri(URI.create(address() + path))
                .header("Authorization", OPSTELLER)
                .build();
        return client.sendAsync(whole, BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .join();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
