package nl.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One node of an installation with a database of its own: the product in a process that can be killed. */
final class Knoop implements AutoCloseable {
    private static final int GEDULD = 180;

    private final Process process;
    private final Path log;
    final int port;

    private Knoop(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts one on this database, and waits until it listens. */
    static Knoop start(
            EmbeddedDatabase database, Stekker stekker, Path data, String naam, String adres, String... instellingen)
            throws Exception {
        var log = data.resolve(naam + ".txt");
        var port = freePort();
        var serving = database.toepassing();
        var owning = database.eigenaar();
        var url = database.url().replaceFirst(":\\d+/", ":" + stekker.poort() + "/");
        var alle = Stream.concat(
                Stream.of(
                        "--server.port=" + port,
                        "--nota.adres=" + adres,
                        "--nota.data-dir=" + data.resolve("data"),
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + serving.name(),
                        "--spring.datasource.password=" + serving.password(),
                        "--spring.flyway.user=" + owning.name(),
                        "--spring.flyway.password=" + owning.password(),
                        "--spring.main.lazy-initialization=true",
                        "--nota.klok=false"),
                Stream.of(instellingen));
        var process = ChildProcess.of(NotaApplication.class, alle.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var knoop = new Knoop(process, log, port);
        knoop.await();
        return knoop;
    }

    /** All that it wrote, line by line. */
    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    /** The first thing of this kind that it writes, waited for. */
    String written(Pattern wat) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD);
        while (true) {
            var gevonden = wat.matcher(Files.readString(log));
            if (gevonden.find()) return gevonden.group();
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline)
                throw new IllegalStateException("A node does not write " + wat + ": " + Files.readString(log));
        }
    }

    /** Ends it as kill -9 does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD);
        while (!listens())
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline)
                throw new IllegalStateException("A node does not start: " + Files.readString(log));
    }

    private boolean listens() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
