package nl.nota.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder and a real S3 server keep bytes in the same way. */
class PlaatsTest {
    @TempDir
    private Path map;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var een : open.reversed()) een.close();
    }

    private Plaats plaats(String soort) {
        if (soort.equals("map")) return new Mapplaats(map.resolve("bestanden"));
        var s3 = new S3huis();
        open.add(s3);
        var plaats = new S3plaats(s3.instellingen());
        open.add(plaats);
        return plaats;
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "s3"})
    void bytesComeBackAreListedOnceAndGo(String soort) throws IOException {
        var plaats = plaats(soort);
        var een = put(plaats, "een");
        put(plaats, "een");
        var groot = put(plaats, "groot".repeat(100_000));

        assertThat(read(plaats, een)).isEqualTo("een");
        assertThat(read(plaats, groot)).isEqualTo("groot".repeat(100_000));
        assertThat(listed(plaats)).containsExactlyInAnyOrder(een, groot);
        plaats.delete(een);
        plaats.delete(een);
        assertThat(listed(plaats)).containsExactly(groot);
        assertThatThrownBy(() -> plaats.open(een)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "s3"})
    void whatWasChangedThereNeverArrivesWhole(String soort) throws IOException {
        var plaats = plaats(soort);
        var sha256 = put(plaats, "eerlijk");
        plaats.put(sha256, file("oneerlijk"));

        try (var in = new Toetsstroom(plaats.open(sha256), sha256)) {
            assertThatThrownBy(in::readAllBytes).hasMessageContaining("not what was put there");
        }
    }

    @Test
    void aStoreThatDoesNotKnowUsIsATroubleOfTheStore() {
        var s3 = new S3huis();
        open.add(s3);
        var vreemd = new S3plaats(s3.instellingen("verkeerd"));
        open.add(vreemd);
        assertThatThrownBy(() -> put(vreemd, "een")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> listed(vreemd)).isInstanceOf(IOException.class);
    }

    @Test
    void aStoreThatIsAwaySaysSoAndHasEverythingWhenItIsBack() throws Throwable {
        var s3 = new S3huis();
        open.add(s3);
        var emmer = new S3plaats(s3.instellingen());
        open.add(emmer);
        var sha256 = put(emmer, "een");
        s3.whileAway(() -> {
            assertThatThrownBy(() -> emmer.open(sha256)).isInstanceOf(Plaatsweg.class);
            assertThatThrownBy(() -> put(emmer, "twee")).isInstanceOf(IOException.class);
        });
        assertThat(read(emmer, sha256)).isEqualTo("een");
        assertThat(listed(emmer)).containsExactly(sha256);
        assertThatThrownBy(() -> emmer.open(Sha256.hex(new byte[0]))).isNotInstanceOf(Plaatsweg.class);
    }

    @Test
    void aFolderThatIsAwayIsNoFileThatIsGone() throws IOException {
        var hier = new Mapplaats(map.resolve("bestanden"));
        var sha256 = put(hier, "een");
        Files.move(map.resolve("bestanden"), map.resolve("elders"));
        assertThatThrownBy(() -> hier.open(sha256)).isInstanceOf(Plaatsweg.class);
        Files.move(map.resolve("elders"), map.resolve("bestanden"));
        assertThat(read(hier, sha256)).isEqualTo("een");
        hier.delete(sha256);
        assertThatThrownBy(() -> hier.open(sha256)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderThatIsNotThereYetHoldsNothing() throws IOException {
        assertThat(listed(new Mapplaats(map.resolve("nergens")))).isEmpty();
    }

    @Test
    void theLastByteIsHeldBackUntilAllAreChecked() throws IOException {
        var goed = klad("abc").sha256();
        var in = new Toetsstroom(new ByteArrayInputStream("abd".getBytes(StandardCharsets.UTF_8)), goed);
        assertThat(in.read()).isEqualTo('a');
        assertThat(in.read()).isEqualTo('b');
        assertThatThrownBy(in::read).isInstanceOf(IOException.class);
    }

    private String put(Plaats plaats, String wat) throws IOException {
        try (var klad = klad(wat)) {
            plaats.put(klad.sha256(), klad.pad());
            return klad.sha256();
        }
    }

    private Path file(String wat) throws IOException {
        return Files.writeString(map.resolve("los"), wat);
    }

    private Kladbestand klad(String wat) throws IOException {
        return Kladbestand.of(
                new ByteArrayInputStream(wat.getBytes(StandardCharsets.UTF_8)), map.resolve("klad"), 1 << 30);
    }

    private static String read(Plaats plaats, String sha256) throws IOException {
        try (var in = new Toetsstroom(plaats.open(sha256), sha256)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> listed(Plaats plaats) throws IOException {
        var uit = new ArrayList<String>();
        plaats.list(uit::add);
        return uit;
    }
}
