package nl.nota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A product of its own process, reduced to its database, that writes as fast as it can until it is killed. */
final class KilledProduct {
    private final Process process;
    private final Path acknowledged;

    private KilledProduct(Process process, Path acknowledged) {
        this.process = process;
        this.acknowledged = acknowledged;
    }

    /** What the process does: each number it prints is a row of which the database said that it is safe. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var database = EmbeddedDatabase.open(Path.of(arguments[0]), FreshDirectory.PROGRAMS, new SecureRandom());
        var owner = database.eigenaar();
        try (var connection = DriverManager.getConnection(database.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS rij (nummer bigint GENERATED ALWAYS AS IDENTITY)");
            while (true) {
                try (var row = statement.executeQuery("INSERT INTO rij DEFAULT VALUES RETURNING nummer")) {
                    row.next();
                    System.out.println(row.getLong(1));
                }
            }
        }
    }

    static KilledProduct start(Path data) throws IOException {
        var acknowledged = Files.createTempFile(FreshDirectory.PROGRAMS.getParent(), "acknowledged", ".txt");
        var process = ChildProcess.of(KilledProduct.class, data.toString())
                .redirectOutput(acknowledged.toFile())
                .redirectError(acknowledged
                        .resolveSibling(acknowledged.getFileName() + ".fout")
                        .toFile())
                .start();
        return new KilledProduct(process, acknowledged);
    }

    /** Waits until it has written something. */
    KilledProduct writing() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.size(acknowledged) == 0) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline)
                throw new IllegalStateException("The product to be killed does not start: " + acknowledged);
        }
        return this;
    }

    /** Ends it as kill -9 does, after this time or now when it ended by itself; the rows it had acknowledged. */
    List<Long> kill(long milliseconds) throws IOException, InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS))
            throw new IllegalStateException("The product ended before it was killed: " + acknowledged);
        return killAfterItsServer();
    }

    /** The same when its server was killed first, of which it may have died already. */
    List<Long> killAfterItsServer() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        var text = Files.readString(acknowledged);
        Files.delete(acknowledged);
        Files.delete(acknowledged.resolveSibling(acknowledged.getFileName() + ".fout"));
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Long::valueOf)
                .toList();
    }
}
