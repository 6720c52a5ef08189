package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.nota.opslag.Kindproces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words on a drawn sheet are read by a program that the house may have, from what the public sees alone. */
class BeeldlezerTest {
    private static final String TABEL = """
        level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
        4\t1\t1\t1\t1\t0\t20\t100\t300\t20\t-1\t
        5\t1\t1\t1\t1\t1\t20\t100\t40\t20\t96.1\tBel
        5\t1\t1\t1\t1\t2\t110\t101\t50\t20\t20.5\t5.1.2e
        5\t1\t1\t1\t1\t3\t260\t100\t40\t20\t96.1\tover
        5\t1\t1\t1\t1\t4\t310\t100\t40\t20\t96.1\tde
        5\t1\t1\t1\t2\t1\t20\t130\t40\t20\t96.1\tkade.
        """;
    private static final Bladbeeld.Vak VAK = new Bladbeeld.Vak(new Rectangle(100, 95, 150, 30), "5.1.2e");

    @TempDir
    Path map;

    @Test
    void whatStaysInsideIsReadInItsPlaceAndNothingThatLiesUnderIt() throws Exception {
        var woorden = lezer("cat > gekregen; cat <<'E'\n" + TABEL + "E\n")
                .read("beeld".getBytes(StandardCharsets.UTF_8), 200)
                .orElseThrow();
        assertThat(Bladwoorden.of(woorden, List.of(VAK)))
                .extracting(Openbaarblad.Regel::tekst)
                .containsExactly("Bel", "[gelakt: 5.1.2e]", "over de", "kade.");
        assertThat(Bladwoorden.of(woorden, List.of(VAK)).getFirst())
                .isEqualTo(new Openbaarblad.Regel("Bel", 20, 100, 40, 20));
    }

    @Test
    void whatStaysInsideIsSaidWhereNothingIsRead() {
        assertThat(Bladwoorden.of(List.of(), List.of(VAK)))
                .extracting(Openbaarblad.Regel::tekst)
                .containsExactly("[gelakt: 5.1.2e]");
    }

    @Test
    void aProgramThatFailsOrNeverEndsOrIsNotThereReadsNothing() throws Exception {
        assertThat(lezer("exit 1").read(new byte[1], 200)).isEmpty();
        assertThat(lezer("while :; do :; done").read(new byte[1], 200)).isEmpty();
        assertThat(new Beeldlezer(new Kindproces(), "geen").read(new byte[1], 200))
                .isEmpty();
    }

    private Beeldlezer lezer(String werk) throws Exception {
        var programma = Files.createTempFile(map, "tesseract", ".sh");
        Files.writeString(programma, "#!/bin/sh\ncd " + map + "\n" + werk);
        Files.setPosixFilePermissions(programma, Set.copyOf(PosixFilePermissions.fromString("rwx------")));
        return new Beeldlezer(new Kindproces(Duration.ofSeconds(2)), programma.toString());
    }
}
