package nl.nota.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Nazicht.Bevinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A disk that is full, and what whoever looks after everything finds. */
@NotaTest
class OpslagstoringTest {
    @Autowired
    private CleanDatabase database;

    @Autowired
    private Bestanden bestanden;

    @Autowired
    private Teksten teksten;

    @Autowired
    private TransactionTemplate transactie;

    @TempDir
    private Path map;

    private Plaats plaats;
    private Inrichting inrichting;

    @BeforeEach
    void anEmptyStore() {
        database.clean();
        plaats = new Mapplaats(map.resolve("bestanden"));
        inrichting = new Inrichting(map.resolve("klad"), plaats, null);
    }

    @Test
    void whoLooksAfterReadsEveryFileAndSaysWhatIsOnItsWay() throws IOException {
        hold("heel");
        var weg = hold("weg");
        keep("onderweg");
        plaats.delete(weg);
        assertThat(new Bestandennazicht(inrichting, bestanden).look())
                .containsExactly(
                        Bevinding.mis("Bestanden: het bestand %s is er niet of is veranderd.".formatted(weg)),
                        Bevinding.goed("Bestanden: 1 van de 2 zijn er en zijn heel."),
                        Bevinding.goed("Bestanden: 1 hoorden nog nergens bij; wie er een toevoegde doet dat opnieuw."));
    }

    /** A disk in memory that has room for a million bytes refuses more as that of a machine does. */
    @Test
    void onAFullDiskNothingIsLeftOfAFileAndWhenThereIsRoomItGoes() throws IOException {
        var ruimte = Configuration.unix().toBuilder().setMaxSize(1 << 20).build();
        try (var schijf = Jimfs.newFileSystem(ruimte)) {
            inrichting = new Inrichting(schijf.getPath("/klad"), plaats, null);
            var groot = "x".repeat(2 << 20);
            assertThatThrownBy(() -> opslag().take(bytes(groot), groot.length()))
                    .isInstanceOf(IOException.class);
            try (var klad = Files.list(inrichting.klad())) {
                assertThat(klad).isEmpty();
            }
            assertThat(bestanden.all()).isEmpty();
            try (var past = opslag().take(bytes("past"), 100)) {
                assertThat(past.grootte()).isEqualTo(4);
            }
        }
    }

    private Opslag opslag() {
        return new Opslag(inrichting, bestanden, teksten);
    }

    private String keep(String wat) throws IOException {
        try (var klad = opslag().take(bytes(wat), 100)) {
            assertThat(opslag().keep(klad)).isEqualTo(Ontvangst.BEWAARD);
            return klad.sha256();
        }
    }

    private String hold(String wat) throws IOException {
        var sha256 = keep(wat);
        transactie.executeWithoutResult(t -> opslag().hold(UUID.randomUUID(), sha256));
        return sha256;
    }

    private static InputStream bytes(String wat) {
        return new ByteArrayInputStream(wat.getBytes(StandardCharsets.UTF_8));
    }
}
