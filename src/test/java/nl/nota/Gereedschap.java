package nl.nota;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's PostgreSQL with its tools, unpacked under target: what an operator uses, and a server that goes with it. */
record Gereedschap(Path bin, String libraries) {
    private static final Path MAP = Path.of("target/gereedschap").toAbsolutePath();
    private static final String WELKE = "get postgresql-18 || get postgresql-17";
    private static final List<String> NODIG = List.of("initdb", "postgres");

    static synchronized Gereedschap find() throws IOException {
        var pakket = UnpackedPackages.in(MAP, WELKE)
                .orElseThrow(() -> new IllegalStateException("The test of the back-up could not fetch PostgreSQL 17 of"
                        + " Debian, see " + MAP.resolve("install.log")));
        try (var versies = Files.list(pakket.root().resolve("usr/lib/postgresql"))) {
            var bin = versies.max(Path::compareTo).orElseThrow().resolve("bin");
            return new Gereedschap(bin, pakket.libraries());
        }
    }

    /** A directory in which the product finds this server in place of the one it brings. */
    Path programs() throws IOException {
        var naam = PostgresArchive.unpack(FreshDirectory.PROGRAMS).getFileName();
        var doel =
                Files.createDirectories(MAP.resolve("programma").resolve(naam).resolve("bin"));
        for (var een : NODIG) {
            var script = doel.resolve(een);
            Files.writeString(script, """
                #!/bin/sh
                LD_LIBRARY_PATH='%s' exec '%s' "$@"
                """.formatted(libraries, bin.resolve(een)));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return MAP.resolve("programma");
    }

    /**
     * Runs one of the scripts of an operator against this database, and answers what it said.
     *
     * @param eerst where it looks first for the programs that it uses
     */
    String run(Path eerst, String script, String url, DatabaseRole eigenaar, Path... mappen) throws Exception {
        var opdracht = Stream.concat(
                        Stream.of("bash", Path.of("src/docs").resolve(script).toString()),
                        Stream.of(mappen).map(Path::toString))
                .toList();
        var builder = new ProcessBuilder(opdracht).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        eerst + ":" + bin + ":" + System.getenv("PATH"),
                        "LD_LIBRARY_PATH",
                        libraries,
                        "PGHOST",
                        "127.0.0.1",
                        "PGPORT",
                        url.replaceFirst(".*:(\\d+)/.*", "$1"),
                        "PGDATABASE",
                        DatabaseCluster.DATABASE,
                        "PGUSER",
                        eigenaar.name(),
                        "PGPASSWORD",
                        eigenaar.password()));
        var proces = builder.start();
        var gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (proces.waitFor() != 0) throw new IllegalStateException(script + ": " + gezegd);
        return gezegd;
    }
}
