package nl.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser for the tests, with the environment it needs: the one named by CHROMIUM, one on the path, Debian's
 * package installed when we are root, or that package unpacked under target. A test never skips for want of a browser.
 */
record Chromium(Path program, Map<String, String> environment) {
    /** The one without a window comes first: it shows the same pages in half the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    static Chromium find() {
        return named(System.getenv("CHROMIUM"))
                .or(() -> onPath(System.getenv("PATH")))
                .or(() -> installed(Path.of("target/chromium").toAbsolutePath()))
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests found no Chromium and could not fetch one. Type: sudo apt-get"
                                + " install -y chromium"));
    }

    static Optional<Chromium> named(String program) {
        if (program == null || program.isBlank()) return Optional.empty();
        var path = Path.of(program);
        if (!Files.isExecutable(path))
            throw new IllegalStateException("CHROMIUM names no program: " + program + ". Type: unset CHROMIUM");
        return Optional.of(new Chromium(path, Map.of()));
    }

    static Optional<Chromium> onPath(String path) {
        return Stream.of(path.split(":"))
                .flatMap(directory -> NAMES.stream().map(Path.of(directory)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, Map.of()));
    }

    /** What it needs together with what we have ourselves, for it gets nothing else. */
    Map<String, String> wholeEnvironment() {
        var whole = new HashMap<>(System.getenv());
        whole.putAll(environment);
        return whole;
    }

    /** One at a time, for the tests run in more than one process; who waited finds what the other fetched. */
    private static synchronized Optional<Chromium> installed(Path directory) {
        try {
            Files.createDirectories(directory);
            try (var slot = FileChannel.open(
                            directory.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = slot.lock()) {
                return held.isValid() ? onPath(System.getenv("PATH")).or(() -> fetched(directory)) : Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Chromium> fetched(Path directory) {
        try {
            if (!"root".equals(System.getProperty("user.name"))) return UnpackedChromium.in(directory);
            var install = "export DEBIAN_FRONTEND=noninteractive; get='apt-get install -y --no-install-recommends';"
                    + " apt-get update && { $get chromium-headless-shell || $get chromium; }";
            return run(directory, install) ? onPath(System.getenv("PATH")) : UnpackedChromium.in(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a line of shell with its output in a file of {@code directory}; whether it succeeded. */
    static boolean run(Path directory, String line) throws IOException {
        Files.createDirectories(directory);
        var process = new ProcessBuilder("sh", "-c", line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("install.log").toFile()))
                .start();
        try {
            if (process.waitFor(10, TimeUnit.MINUTES)) return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
