package nl.nota.koudestart;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as an installation runs it: a process of its own, from the jar that was built. */
final class Jarproduct implements AutoCloseable {
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final long GEDULD = TimeUnit.MINUTES.toNanos(4);

    private final Process process;
    private final Path uitvoer;
    final int poort;

    private Jarproduct(Process process, Path uitvoer, int poort) {
        this.process = process;
        this.uitvoer = uitvoer;
        this.poort = poort;
    }

    /** Starts it on what lies in this directory; does not wait for anything. */
    static Jarproduct start(Vorm vorm, Path map) throws IOException {
        var poort = freePort();
        var opdracht = new ArrayList<>(List.of(JDK.resolve("java").toString()));
        opdracht.addAll(vorm.opdracht(map));
        opdracht.addAll(List.of("--server.port=" + poort, "--nota.data-dir=" + map.resolve("data")));
        var uitvoer = map.resolve("uitvoer.txt");
        var process = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();
        return new Jarproduct(process, uitvoer, poort);
    }

    /** Waits until the port opens: until somebody who knocks is let in, long before anything answers. */
    void awaitPort() throws IOException, InterruptedException {
        var einde = System.nanoTime() + GEDULD;
        while (!listens()) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || System.nanoTime() > einde)
                throw new IllegalStateException("The product does not start: " + Files.readString(uitvoer));
        }
    }

    /** Writes down what each of its threads does, those that are mounted nowhere too. */
    void dumpThreads(Path naam) throws IOException, InterruptedException {
        run(Path.of(naam + "-jcmd.txt"), "Thread.dump_to_file", "-overwrite", naam + "-threads.txt");
        run(Path.of(naam + "-stacks.txt"), "Thread.print", "-l");
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void run(Path uit, String... vraag) throws IOException, InterruptedException {
        var opdracht = new ArrayList<>(List.of(JDK.resolve("jcmd").toString(), String.valueOf(process.pid())));
        opdracht.addAll(List.of(vraag));
        var jcmd = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uit.toFile())
                .start();
        if (!jcmd.waitFor(30, TimeUnit.SECONDS)) jcmd.destroyForcibly();
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", poort), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
