package nl.nota;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs of PostgreSQL, which refuse to run as root, as whoever can. */
final class PostgresPrograms {
    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final List<String> NOBODY_WHO_READS = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private final Path home;
    private final List<String> as;

    private PostgresPrograms(Path home, List<String> as) {
        this.home = home;
        this.as = as;
    }

    /**
     * As ourselves, or for root as a user without rights over the machine: in a user namespace of its own, or where
     * those are forbidden as nobody.
     */
    static PostgresPrograms at(Path home, Path data) throws IOException {
        if (!isRoot()) return new PostgresPrograms(home, List.of());
        for (var as : List.of(NAMESPACE, NOBODY_WHO_READS)) {
            var programs = new PostgresPrograms(home, as);
            if (programs.reach(data)) return programs;
        }
        throw new StartRefused("PostgreSQL draait niet als root, en unshare en setpriv werken hier niet:"
                + " start nota als gewone gebruiker, of zet SPRING_DATASOURCE_URL.");
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private boolean reach(Path data) {
        try {
            var probe = new ArrayList<>(as);
            probe.addAll(
                    List.of("sh", "-c", "\"$0\" --version && test -w \"$1\"", program("postgres"), data.toString()));
            return finish(new ProcessBuilder(probe).redirectErrorStream(true).start(), "", probe)
                    .isSuccess();
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives a directory to the user the server runs as; what another user left behind included. */
    void own(Path directory) throws IOException {
        if (!isRoot()) return;
        Object uid = as.equals(NOBODY_WHO_READS) ? NOBODY : 0;
        if (Files.getAttribute(directory, "unix:uid").equals(uid)) return;
        try (var files = Files.walk(directory)) {
            for (var file :
                    files.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList())
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Runs a program to its end with the given lines as its input. */
    void run(String input, String program, String... arguments) throws IOException {
        var command = command(program, arguments);
        var result = finish(builder(command).redirectErrorStream(true).start(), input, command);
        if (!result.isSuccess())
            throw new IOException(program + ": " + result.output().strip());
    }

    /** Starts the server in a session of its own, so that Ctrl-C reaches the product first. */
    Process start(Path log, String... arguments) throws IOException {
        var command = command("postgres", arguments);
        command.addFirst("setsid");
        return builder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(as);
        command.add(program(program));
        command.addAll(List.of(arguments));
        return command;
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static Result finish(Process process, String input, List<String> command) throws IOException {
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor(2, TimeUnit.MINUTES)) return new Result(process.exitValue(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException("Did not end in time: " + command);
    }

    private record Result(int status, String output) {
        boolean isSuccess() {
            return status == 0;
        }
    }
}
