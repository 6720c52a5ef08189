package nl.nota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Processes of PostgreSQL that an earlier run of the product, killed without warning, left working in its data
 * directory. Only a process that works in this very directory is ever touched: the number in postmaster.pid may belong
 * to somebody else by now.
 */
final class LeftoverServers {
    private final Path directory;

    LeftoverServers(Path directory) {
        this.directory = directory;
    }

    /** Ends them all: first politely, so that the database is closed well, in the end by force. */
    void stop() throws IOException {
        if (isGoneAfter("INT", this::isFirst, Duration.ofSeconds(30))) return;
        if (isGoneAfter("KILL", pid -> true, Duration.ofSeconds(20))) return;
        throw new StartRefused(
                "In de map %s werkt nog een oude databaseserver die niet wil stoppen (proces %s): beëindig die eerst."
                        .formatted(directory, pids()));
    }

    private boolean isGoneAfter(String signal, Predicate<Long> whom, Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var pid : pids().stream().filter(whom).toList()) signal(signal, pid);
        while (!pids().isEmpty()) {
            if (System.nanoTime() > deadline) return false;
            pause();
        }
        return true;
    }

    /** A server's own children end by themselves when it does; signalling them as well would be a crash. */
    private boolean isFirst(long pid) {
        var command = commandOf(pid);
        var flag = command.indexOf("-D");
        return flag >= 0 && flag + 1 < command.size() && isInside(Path.of(command.get(flag + 1)));
    }

    List<Long> pids() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> isFirst(pid) || isChild(pid))
                .toList();
    }

    private boolean isChild(long pid) {
        try {
            var process = Path.of("/proc/" + pid);
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && isInside(Files.readSymbolicLink(process.resolve("cwd")));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isInside(Path place) {
        return place.startsWith(directory)
                && place.getNameCount() > directory.getNameCount()
                && place.getName(directory.getNameCount()).toString().startsWith(DatabaseCluster.NAME);
    }

    private static List<String> commandOf(long pid) {
        try {
            return List.of(
                    Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0", -1));
        } catch (IOException e) {
            return List.of();
        }
    }

    static void signal(String signal, long pid) throws IOException {
        var kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                .redirectErrorStream(true)
                .start();
        kill.getInputStream().readAllBytes();
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for an old server", e);
        }
    }
}
