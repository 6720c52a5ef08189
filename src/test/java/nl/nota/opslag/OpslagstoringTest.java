package nl.nota.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import nl.nota.kern.Nazicht.Bevinding;
import org.junit.jupiter.api.Test;

/** A disk that is full, and what whoever looks after everything finds. */
class OpslagstoringTest extends Opslaghuis {
    @Test
    void whoLooksAfterReadsEveryFileAndSaysWhatIsOnItsWay() throws IOException {
        hold(UUID.randomUUID(), "heel");
        var weg = hold(UUID.randomUUID(), "weg");
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
}
