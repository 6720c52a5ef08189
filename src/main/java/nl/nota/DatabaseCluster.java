package nl.nota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded database: the cluster and the passwords of its two roles. It is made beside its place and
 * put there in one step, so that a directory under its name is always whole.
 */
final class DatabaseCluster {
    static final String NAME = "database";
    static final String DATABASE = "nota";
    private static final String FRESH = NAME + ".nieuw-";
    private static final String PASSWORDS = "wachtwoorden.properties";
    private static final String HBA = """
        # Made by nota at every start.
        host nota nota_eigenaar   127.0.0.1/32 scram-sha-256
        host nota nota_toepassing 127.0.0.1/32 scram-sha-256
        """;

    private final Path directory;
    private final Properties passwords;

    private DatabaseCluster(Path directory) throws IOException {
        this.directory = directory;
        this.passwords = new Properties();
        try (var in = Files.newBufferedReader(directory.resolve(PASSWORDS))) {
            passwords.load(in);
        }
    }

    /** The cluster of this data directory; made when there is none. */
    static DatabaseCluster in(Path data, PostgresPrograms programs, SecureRandom random) throws IOException {
        removeHalfMade(data);
        var directory = data.resolve(NAME);
        if (!Files.exists(directory)) create(data, directory, programs, random);
        var cluster = new DatabaseCluster(directory);
        Files.writeString(cluster.files().resolve("pg_hba.conf"), HBA);
        Files.deleteIfExists(cluster.files().resolve("postmaster.pid"));
        programs.own(cluster.files());
        return cluster;
    }

    private static void create(Path data, Path place, PostgresPrograms programs, SecureRandom random)
            throws IOException {
        var fresh = Files.createTempDirectory(data, FRESH);
        var eigenaar = new DatabaseRole(DatabaseRole.EIGENAAR, password(random));
        var toepassing = new DatabaseRole(DatabaseRole.TOEPASSING, password(random));
        write(fresh.resolve(PASSWORDS), eigenaar, toepassing);
        var files = fresh.resolve("cluster").toString();
        programs.run(
                "",
                "initdb",
                "-D",
                files,
                "-U",
                "postgres",
                "-A",
                "reject",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        programs.run(statements(eigenaar, toepassing), "postgres", "--single", "-D", files, "postgres");
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One statement a line: that is how a server that serves nobody else yet reads them. */
    private static String statements(DatabaseRole eigenaar, DatabaseRole toepassing) {
        return """
            CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
            CREATE ROLE %3$s LOGIN PASSWORD '%4$s'
            CREATE DATABASE %5$s OWNER %1$s
            REVOKE ALL ON DATABASE %5$s FROM PUBLIC
            GRANT CONNECT ON DATABASE %5$s TO %3$s
            """.formatted(eigenaar.name(), eigenaar.password(), toepassing.name(), toepassing.password(), DATABASE);
    }

    private static void write(Path file, DatabaseRole... roles) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = new StringBuilder();
        for (var role : roles)
            lines.append(role.name()).append('=').append(role.password()).append('\n');
        Files.writeString(file, lines);
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void removeHalfMade(Path data) throws IOException {
        try (var entries = Files.newDirectoryStream(data, FRESH + "*")) {
            for (var entry : entries) FileSystemUtils.deleteRecursively(entry);
        }
    }

    DatabaseRole role(String name) {
        return new DatabaseRole(name, passwords.getProperty(name));
    }

    Path files() {
        return directory.resolve("cluster");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }
}
