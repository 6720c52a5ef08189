package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is killed, whenever: the next start works and what was acknowledged is there. */
@TakesLong(29)
class KillTest {
    private static final int ROUNDS = Integer.getInteger("nota.kills", 5);

    private Path data;

    @BeforeEach
    void makeDirectory() {
        data = FreshDirectory.create("kill");
        PostgresArchive.unpack(FreshDirectory.PROGRAMS);
    }

    @AfterEach
    void removeDirectory() throws IOException {
        new LeftoverServers(data).stop();
        FreshDirectory.delete(data);
    }

    @Test
    void aProductKilledTimeAndAgainLosesNothingThatWasAcknowledged() throws Exception {
        var acknowledged = new ArrayList<Long>();
        var random = new Random(1815);
        for (var round = 0; round < ROUNDS; round++)
            acknowledged.addAll(KilledProduct.start(data).writing().kill(random.nextInt(300)));

        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS).doesNotHaveDuplicates();
        assertThat(rows()).containsAll(acknowledged);
    }

    @Test
    void aProductKilledWhileItMakesItsDatabaseStartsAllTheSame() throws Exception {
        var random = new Random(1848);
        for (var round = 0; round < ROUNDS; round++) KilledProduct.start(data).kill(200 + random.nextInt(1200));

        assertThat(KilledProduct.start(data).writing().kill(0)).isNotEmpty();
        assertThat(data.toFile().list()).containsExactlyInAnyOrder("database", "nota.lock");
    }

    @Test
    void aServerLeftBehindIsStoppedWell() throws Exception {
        KilledProduct.start(data).writing().kill(0);
        assertThat(new LeftoverServers(data).pids()).isNotEmpty();

        assertThat(rows()).isNotEmpty();

        assertThat(data.resolve("database/postgres.log")).content().contains("was shut down at");
    }

    @Test
    void aServerKilledWithItsProductRecovers() throws Exception {
        var product = KilledProduct.start(data).writing();
        for (var pid : new LeftoverServers(data).pids()) LeftoverServers.signal("KILL", pid);
        var acknowledged = product.killAfterItsServer();

        assertThat(rows()).containsAll(acknowledged);
        assertThat(data.resolve("database/postgres.log")).content().contains("was not properly shut down");
    }

    @Test
    void aStrangerWithTheNumberOfAnOldServerIsLeftAlone() throws Exception {
        rows();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                data.resolve("database/cluster/postmaster.pid"), stranger.pid() + "\n" + data + "/database/cluster\n");

        assertThat(rows()).isEmpty();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void aProductInADirectoryBesideItIsLeftAlone() throws Exception {
        var neighbour = Path.of(data + "2");
        try (var running = open(neighbour)) {
            assertThat(new LeftoverServers(data).pids()).isEmpty();
            assertThat(new LeftoverServers(neighbour).pids()).isNotEmpty();
            assertThat(running.url()).isNotEmpty();
        }
        assertThat(new LeftoverServers(neighbour).pids()).isEmpty();
        FreshDirectory.delete(neighbour);
    }

    private List<Long> rows() throws IOException, SQLException {
        try (var database = open(data)) {
            var owner = database.eigenaar();
            try (var connection = DriverManager.getConnection(database.url(), owner.name(), owner.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS rij (nummer bigint GENERATED ALWAYS AS IDENTITY)");
                var numbers = new ArrayList<Long>();
                try (var row = statement.executeQuery("SELECT nummer FROM rij")) {
                    while (row.next()) numbers.add(row.getLong(1));
                }
                return numbers;
            }
        }
    }

    private static EmbeddedDatabase open(Path directory) {
        return EmbeddedDatabase.open(directory, FreshDirectory.PROGRAMS, new SecureRandom());
    }
}
