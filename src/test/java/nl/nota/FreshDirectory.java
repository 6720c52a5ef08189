package nl.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the tested product an empty data directory under target, removed when the tests are over. */
public class FreshDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Where tests unpack PostgreSQL, once for all of them. */
    public static final Path PROGRAMS = Path.of("target/postgres").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var directory = create("product");
        SpringApplication.getShutdownHandlers().add(() -> delete(directory));
        TestPropertyValues.of(
                        "nota.data-dir=" + directory,
                        "nota.postgres-dir=" + PROGRAMS,
                        "nota.demo-notas=false",
                        "nota.klok=false",
                        // Nobody listens there, until a test lets a provider do so.
                        "nota.inloggen.oidc.issuer=http://127.0.0.1:" + Knoop.freePort(),
                        "nota.inloggen.oidc.client=nota",
                        "nota.inloggen.oidc.geheim=een-geheim-van-de-proef",
                        "nota.openbaar.tesseract=geen")
                .applyTo(context);
    }

    /** A new empty directory for one test. */
    public static Path create(String name) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/data").toAbsolutePath()), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the directory of a product that was killed, once the server that it left behind has stopped. */
    public static void deleteAfterKill(Path directory, Path data) throws IOException {
        new LeftoverServers(data).stop();
        delete(directory);
    }

    static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
