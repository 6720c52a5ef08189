package nl.nota;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL that comes with the product, on this machine only, for as long as the product runs. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final int STATUS_LINE = 7;
    private static final long START_SECONDS = 180;

    private final DataDirectory directory;
    private final DatabaseCluster cluster;
    private final PostgresPrograms programs;
    private final int port;
    private final Process server;

    private EmbeddedDatabase(DataDirectory directory, DatabaseCluster cluster, PostgresPrograms programs)
            throws IOException {
        this.directory = directory;
        this.cluster = cluster;
        this.programs = programs;
        this.port = freePort();
        this.server = start();
    }

    /**
     * Opens the database in {@code data}, however the last run ended.
     *
     * @param programs where the programs of PostgreSQL are unpacked
     */
    static EmbeddedDatabase open(Path data, Path programs, SecureRandom random) {
        var directory = DataDirectory.open(data);
        try {
            return start(directory, programs, random);
        } catch (IOException e) {
            directory.close();
            throw DataDirectory.unusable(directory.path(), e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory, Path home, SecureRandom random) throws IOException {
        new LeftoverServers(directory.path()).stop();
        var programs = PostgresPrograms.at(PostgresArchive.unpack(home), directory.path());
        var cluster = DatabaseCluster.in(directory.path(), programs, random);
        var database = new EmbeddedDatabase(directory, cluster, programs);
        if (!database.isReadyInTime()) database = new EmbeddedDatabase(directory, cluster, programs);
        if (!database.isReadyInTime()) throw new IOException("PostgreSQL start niet, zie " + cluster.log());
        return database;
    }

    private Process start() throws IOException {
        return programs.start(
                cluster.log(),
                "-D",
                cluster.files().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=60");
    }

    /** Another program may take the port that was just free, so a first failure is not the last word. */
    private boolean isReadyInTime() throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!isReady()) {
            if (!hasEnded(20) && System.nanoTime() < deadline) continue;
            server.destroyForcibly();
            return false;
        }
        return true;
    }

    private boolean isReady() throws IOException {
        var file = cluster.files().resolve("postmaster.pid");
        if (!Files.exists(file)) return false;
        List<String> lines = Files.readAllLines(file);
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private boolean hasEnded(long milliseconds) throws IOException {
        try {
            return server.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL starts or stops", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DatabaseCluster.DATABASE);
    }

    DatabaseRole eigenaar() {
        return cluster.role(DatabaseRole.EIGENAAR);
    }

    DatabaseRole toepassing() {
        return cluster.role(DatabaseRole.TOEPASSING);
    }

    /** Stops the server so that nothing has to be recovered at the next start, and lets go of the directory. */
    @Override
    public void close() throws IOException {
        try {
            LeftoverServers.signal("INT", server.pid());
            if (!hasEnded(30_000)) server.destroyForcibly();
        } finally {
            directory.close();
        }
    }
}
