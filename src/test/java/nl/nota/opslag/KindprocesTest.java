package nl.nota.opslag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.nota.opslag.Kindproces.Einde;
import org.junit.jupiter.api.Test;

class KindprocesTest {
    private final Kindproces proces = new Kindproces();

    /** Says back what it was told, then needs far more memory than it has, or does not end. */
    static final class Werk {
        public static void main(String[] opdracht) throws IOException {
            Kindwerk.run(1, (bestand, antwoord) -> {
                antwoord.write(bestand);
                if (opdracht[0].equals("zwaar")) {
                    var vol = new ArrayList<byte[]>();
                    while (vol.size() < 10_000) vol.add(new byte[1 << 20]);
                }
                while (opdracht[0].equals("lang")) Thread.onSpinWait();
            });
        }
    }

    @Test
    void theWorkIsDoneOnTheBytesOutsideTheProduct() {
        var uitslag = proces.run(Werk.class, List.of("kort"), "Geachte voorzitter".getBytes(UTF_8));
        assertThat(uitslag.einde()).isEqualTo(Einde.KLAAR);
        assertThat(uitslag.antwoord()).asString(UTF_8).isEqualTo("Geachte voorzitter");
    }

    @Test
    void whatTheWorkSaidBeforeItWasStoppedArrives() {
        var zwaar = proces.run(Werk.class, List.of("zwaar"), "gezegd".getBytes(UTF_8));
        assertThat(zwaar.einde()).isEqualTo(Einde.ZWAAR);
        assertThat(zwaar.antwoord()).asString(UTF_8).isEqualTo("gezegd");
        var lang = proces.run(Werk.class, List.of("lang"), "gezegd".getBytes(UTF_8));
        assertThat(lang.einde()).isEqualTo(Einde.LANG);
        assertThat(lang.antwoord()).asString(UTF_8).isEqualTo("gezegd");
    }

    @Test
    void aProcessThatTakesTooLongOrBreaksLeavesNothingBehind() {
        var kort = new Kindproces(Duration.ofMillis(300));
        assertThat(kort.run(List.of("/bin/sh", "-c", "sleep 4711 & wait"), new byte[10])
                        .einde())
                .isEqualTo(Einde.LANG);
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(p -> p.info().commandLine().orElse("")))
                .noneMatch(opdracht -> opdracht.contains("4711"));
        assertThat(proces.run(List.of("/bin/sh", "-c", "exit 134"), new byte[10])
                        .einde())
                .isEqualTo(Einde.MISLUKT);
        assertThat(proces.run(List.of("/bestaat/niet"), new byte[0]).einde()).isEqualTo(Einde.MISLUKT);
    }

    @Test
    void withinAJarOfJarsItsOwnStarterFindsTheClasses() {
        assertThat(Kindopdracht.java(Werk.class, "jar:nested:/opt/nota.jar/!BOOT-INF/classes/!/", "/opt/nota.jar"))
                .containsSubsequence(
                        "-cp",
                        "/opt/nota.jar",
                        "-Dloader.main=" + Werk.class.getName(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
        assertThat(Kindopdracht.java(Werk.class, "file:/x/classes/", "a.jar:b.jar"))
                .endsWith(Werk.class.getName());
    }
}
