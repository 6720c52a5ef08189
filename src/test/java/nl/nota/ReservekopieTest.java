package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An operator makes a back-up by the scripts of the README while people work, and puts it back on an empty machine: all
 * that was acknowledged before is there, every chain and every file is whole, and it says what was on its way.
 */
@TakesLong(60)
class ReservekopieTest {
    private static final int EERST = 5;

    private final List<String> gedaan = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> klaar = new LinkedBlockingQueue<>();
    private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean genoeg = new AtomicBoolean();
    private Gereedschap gereedschap;
    private Path map;
    private Path rem;

    @BeforeEach
    void theToolsOfAnOperator() throws Exception {
        gereedschap = Gereedschap.find();
        map = FreshDirectory.create("kopie");
        rem = Files.createDirectories(map.resolve("rem"));
        var tar = Files.writeString(rem.resolve("tar"), """
            #!/bin/sh
            PATH="${PATH#*:}"
            tar "$@"
            uitkomst=$?
            read -r door < '%s/door'
            exit $uitkomst
            """.formatted(rem));
        Files.setPosixFilePermissions(tar, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(new ProcessBuilder("mkfifo", rem.resolve("door").toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @AfterEach
    void close() {
        draden.shutdownNow();
        FreshDirectory.delete(map);
    }

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatWasAcknowledgedBeforeTheCopyIsThereAfterItIsPutBack() throws Exception {
        var vooraf = copiedWhilePeopleWork();
        var data = Files.createDirectories(map.resolve("nieuw/data"));
        try (var leeg = EmbeddedDatabase.open(data, gereedschap.programs(), new SecureRandom())) {
            gereedschap.run(map, "terugzetten.sh", leeg.url(), leeg.eigenaar(), map.resolve("kopie"), data);
            assertThat(vooraf).hasSizeGreaterThanOrEqualTo(EERST);
            assertThat(kenmerken(leeg)).containsAll(vooraf);
        }
        assertThat(lookedAfter(data))
                .contains("Nagezien: alles is heel.", "de laatste is van 20")
                .containsPattern("Bestanden: (\\d+) van de \\1 zijn er en zijn heel");
    }

    /** What was acknowledged before the copy was begun. */
    private List<String> copiedWhilePeopleWork() throws Exception {
        var oud = map.resolve("oud");
        try (var product = RunningProduct.open(oud, gereedschap.programs())) {
            var werk = CompletableFuture.runAsync(
                    () -> {
                        while (!genoeg.get()) works(product);
                    },
                    draden);
            awaits(EERST);
            var vooraf = List.copyOf(gedaan);
            var kopie = CompletableFuture.runAsync(() -> copy(oud), draden);
            workGoesOnBehindTheFiles();
            kopie.join();
            genoeg.set(true);
            werk.join();
            assertThat(gedaan).as("done while the copy was made").hasSizeGreaterThan(vooraf.size());
            return vooraf;
        }
    }

    private void copy(Path oud) {
        try {
            var database = oud.resolve("data/database");
            gereedschap.run(
                    rem,
                    "reservekopie.sh",
                    "jdbc:postgresql://127.0.0.1:" + port(database) + "/nota",
                    owner(database),
                    oud.resolve("data"),
                    map.resolve("kopie"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The script waits where it has the files, until more was done: whoever copied those first now misses some. */
    private void workGoesOnBehindTheFiles() throws Exception {
        try (var door = Files.newOutputStream(rem.resolve("door"))) {
            klaar.clear();
            awaits(2);
            door.write('\n');
        }
    }

    /** Until so many more are done. */
    private void awaits(int aantal) throws InterruptedException {
        for (var een = 0; een < aantal; een++)
            assertThat(klaar.poll(60, TimeUnit.SECONDS)).as("work that goes on").isNotNull();
    }

    private void works(RunningProduct product) {
        var kenmerk = product.begin("Onder het werk");
        assertThat(product.attach(kenmerk, "bijlage.txt", "Bij " + kenmerk + "."))
                .isTrue();
        gedaan.add(kenmerk);
        klaar.add(kenmerk);
    }

    private static List<String> kenmerken(EmbeddedDatabase database) throws SQLException {
        var eigenaar = database.eigenaar();
        var uit = new ArrayList<String>();
        try (var lijn = DriverManager.getConnection(database.url(), eigenaar.name(), eigenaar.password());
                var vraag = lijn.createStatement();
                var rijen = vraag.executeQuery("SELECT kenmerk FROM nota")) {
            while (rijen.next()) uit.add(rijen.getString(1));
        }
        return uit;
    }

    private static String port(Path database) throws Exception {
        return Files.readAllLines(database.resolve("cluster/postmaster.pid"))
                .get(3)
                .strip();
    }

    private static DatabaseRole owner(Path database) throws Exception {
        return Files.readAllLines(database.resolve("wachtwoorden.properties")).stream()
                .filter(regel -> regel.startsWith(DatabaseRole.EIGENAAR + "="))
                .map(regel -> new DatabaseRole(DatabaseRole.EIGENAAR, regel.substring(regel.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private String lookedAfter(Path data) throws Exception {
        var proces = ChildProcess.of(
                        NotaApplication.class,
                        "--nota.nazien=true",
                        "--nota.demo-notas=false",
                        "--nota.data-dir=" + data,
                        "--nota.postgres-dir=" + gereedschap.programs(),
                        "--spring.main.lazy-initialization=true")
                .redirectErrorStream(true)
                .start();
        var gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor()).as(gezegd).isZero();
        return gezegd;
    }
}
