package nl.nota;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as they come with the product, unpacked once in a directory named after their content. */
final class PostgresArchive {
    private static final String FRESH = ".nieuw-";

    private PostgresArchive() {}

    /** The home of the unpacked programs under {@code parent}; a half unpacked one is never seen under that name. */
    static Path unpack(Path parent) {
        var resource = resource();
        try {
            var home = parent.resolve("postgres-" + digest(resource));
            if (Files.isDirectory(home)) return home;
            Files.createDirectories(parent);
            removeHalfUnpacked(parent);
            var fresh = Files.createTempDirectory(
                    parent, FRESH + ProcessHandle.current().pid() + "-");
            try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(resource))))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) write(entry, in, fresh);
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            place(fresh, home);
            return home;
        } catch (IOException e) {
            throw DataDirectory.unusable(parent, e);
        }
    }

    /** What was left by a product that was killed: the directory carries the number of its process. */
    private static void removeHalfUnpacked(Path parent) throws IOException {
        try (var entries = Files.newDirectoryStream(parent, FRESH + "*")) {
            for (var entry : entries) {
                var process = entry.getFileName().toString().split("-", -1)[1];
                if (ProcessHandle.of(Long.parseLong(process)).isEmpty()) FileSystemUtils.deleteRecursively(entry);
            }
        }
    }

    private static void place(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(fresh);
            if (!Files.isDirectory(home)) throw e;
        }
    }

    private static void write(TarArchiveEntry entry, InputStream in, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) throw new IOException("Entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String resource() {
        var linux = System.getProperty("os.name").startsWith("Linux");
        return switch (linux ? System.getProperty("os.arch") : "") {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default ->
                throw new StartRefused("Voor dit systeem wordt geen PostgreSQL meegeleverd:"
                        + " zet SPRING_DATASOURCE_URL op een eigen PostgreSQL 15 of nieuwer.");
        };
    }

    private static InputStream open(String resource) throws IOException {
        var in = PostgresArchive.class.getResourceAsStream(resource);
        if (in == null) throw new IOException("Not in the product: " + resource);
        return in;
    }

    private static String digest(String resource) throws IOException {
        try (var in = open(resource)) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) sha256.update(buffer, 0, n);
            return HexFormat.of().formatHex(sha256.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
