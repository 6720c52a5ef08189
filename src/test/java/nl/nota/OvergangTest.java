package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** What an earlier version left is taken along by this one, whenever the overgang is cut off. */
@TakesLong(30)
class OvergangTest {
    private static final Path UITGAVEN = Path.of("src/test/resources/uitgaven");

    private Path data;
    private EmbeddedDatabase database;

    @BeforeEach
    void anEmptyDatabase() {
        data = FreshDirectory.create("overgang");
        database = open();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
        FreshDirectory.delete(data);
    }

    static Stream<Path> uitgaven() throws Exception {
        try (var alle = Files.list(UITGAVEN)) {
            return alle.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("uitgaven")
    void whatAnEarlierVersionLeftIsAllThere(Path uitgave) throws Exception {
        var versie =
                MigrationVersion.fromVersion(uitgave.getFileName().toString().replaceAll("\\D", ""));
        var eigenaar = database.eigenaar();
        Migratie.flyway(database.url(), eigenaar, versie).migrate();
        try (var lijn = DriverManager.getConnection(database.url(), eigenaar.name(), eigenaar.password())) {
            Uitgave.restore(lijn, uitgave.resolve("tabellen.txt"));
        }
        database.close();
        FileSystemUtils.copyRecursively(
                uitgave.resolve("opslag"), data.resolve("data").resolve("opslag"));
        var uitkomst = nagezien();
        database = open();
        assertThat(uitkomst).contains("Nagezien: alles is heel.", "Bestanden: 1 van de 1");
        assertThat(uitkomst).containsPattern("Logboek: [1-9]\\d+ ketens nagerekend, [1-9]\\d\\d+ gebeurtenissen");
        assertThat(pending()).isEmpty();
    }

    @Test
    void aMigrationThatIsKilledHalfwayGoesOn() throws Exception {
        var eigenaar = database.eigenaar();
        for (var genoeg : List.of(1, 20, 45)) {
            var bezig = ChildProcess.of(Migratie.class, database.url(), eigenaar.name(), eigenaar.password())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("overgang.txt").toFile())
                    .start();
            while (Migratie.done(database.url(), eigenaar) < genoeg)
                if (bezig.waitFor(20, TimeUnit.MILLISECONDS)) break;
            bezig.destroyForcibly().onExit().join();
            assertThat(pending()).as("still to do, killed after " + genoeg).isNotEmpty();
        }
        Overgang.migrate(Migratie.flyway(database.url(), eigenaar, MigrationVersion.LATEST));
        assertThat(pending()).isEmpty();
        assertThat(Migratie.flyway(database.url(), eigenaar, MigrationVersion.LATEST)
                        .validateWithResult()
                        .validationSuccessful)
                .isTrue();
    }

    /** Whoever is killed between a step and the row about it would stumble over that step at every start after. */
    @Test
    void aStepAndTheRowAboutItAreWrittenAtOnce(@TempDir Path stappen) throws Exception {
        Files.writeString(stappen.resolve("V1__een.sql"), "CREATE TABLE een ();");
        var eigenaar = database.eigenaar();
        Overgang.migrate(Flyway.configure()
                .dataSource(database.url(), eigenaar.name(), eigenaar.password())
                .locations("filesystem:" + stappen)
                .load());
        try (var lijn = DriverManager.getConnection(database.url(), eigenaar.name(), eigenaar.password());
                var vraag = lijn.createStatement();
                var rij = vraag.executeQuery("SELECT (SELECT xmin::text FROM pg_class WHERE relname = 'een'),"
                        + " (SELECT xmin::text FROM flyway_schema_history WHERE version = '1')")) {
            rij.next();
            assertThat(rij.getString(2)).isNotNull().isEqualTo(rij.getString(1));
        }
    }

    /** The line of the killed process was cut when it had only to hear that its step was written. */
    @Test
    void whatAKilledProcessWasStillWritingStandsAndTheRestFollows(@TempDir Path stappen) throws Exception {
        Files.writeString(stappen.resolve("V1__nul.sql"), "SELECT 1;");
        var eigenaar = database.eigenaar();
        var flyway = Flyway.configure()
                .dataSource(database.url(), eigenaar.name(), eigenaar.password())
                .locations("filesystem:" + stappen)
                .load();
        flyway.migrate();
        Files.writeString(stappen.resolve("V2__een.sql"), "CREATE TABLE een ();");
        Files.writeString(stappen.resolve("V3__twee.sql"), "CREATE TABLE twee ();");
        try (var lijn = DriverManager.getConnection(database.url(), eigenaar.name(), eigenaar.password());
                var gedood = lijn.createStatement();
                var opnieuw = Executors.newSingleThreadExecutor()) {
            lijn.setAutoCommit(false);
            gedood.execute("CREATE TABLE een ()");
            gedood.execute("INSERT INTO flyway_schema_history VALUES (2, '2', 'een', 'SQL', 'V2__een.sql', %d, '%s',"
                            .formatted(flyway.info().pending()[0].getChecksum(), eigenaar.name())
                    + " now(), 1, true)");
            var klaar = opnieuw.submit(() -> Overgang.migrate(flyway));
            while (!isWaitedFor(gedood) && !klaar.isDone()) Thread.onSpinWait();
            lijn.commit();
            klaar.get();
        }
        assertThat(flyway.info().pending()).isEmpty();
    }

    private static boolean isWaitedFor(Statement vraag) throws SQLException {
        try (var rij = vraag.executeQuery("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")) {
            rij.next();
            return rij.getBoolean(1);
        }
    }

    @Test
    void aVersionOfBeforeRefusesTheTablesOfALaterOne() throws Exception {
        var eigenaar = database.eigenaar();
        var flyway = Migratie.flyway(database.url(), eigenaar, MigrationVersion.LATEST);
        flyway.migrate();
        Overgang.require(flyway);
        try (var lijn = DriverManager.getConnection(database.url(), eigenaar.name(), eigenaar.password());
                var later = lijn.createStatement()) {
            later.execute("INSERT INTO flyway_schema_history SELECT max(installed_rank) + 1, '900', 'later', 'SQL',"
                    + " 'V900__later.sql', 1, 'nota_eigenaar', now(), 1, true FROM flyway_schema_history");
        }
        assertThatThrownBy(() -> Overgang.require(flyway))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("nieuwere nota (900)")
                .hasMessageNotContaining("\n");
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(data.resolve("data"), FreshDirectory.PROGRAMS, new SecureRandom());
    }

    private List<MigrationInfo> pending() {
        return Arrays.asList(Migratie.flyway(database.url(), database.eigenaar(), MigrationVersion.LATEST)
                .info()
                .pending());
    }

    /** What the product says that looks everything after; it goes over to the tables of today by itself. */
    private String nagezien() throws Exception {
        var proces = ChildProcess.of(
                        NotaApplication.class,
                        "--nota.nazien=true",
                        "--nota.demo-notas=false",
                        "--nota.data-dir=" + data.resolve("data"),
                        "--nota.postgres-dir=" + FreshDirectory.PROGRAMS,
                        "--spring.main.lazy-initialization=true")
                .redirectErrorStream(true)
                .start();
        var uitkomst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor()).as(uitkomst).isZero();
        return uitkomst;
    }
}
