package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README draws is what the product does. */
class FasetekeningTest {
    private static final String BEGIN = "<!-- fasen: begin -->\n```mermaid\n";
    private static final String EIND = "\n```\n<!-- fasen: eind -->";

    @Test
    void theReadmeDrawsTheTableOfFasen() throws IOException {
        var readme = Files.readString(Path.of("README.md"));

        assertThat(readme).contains(BEGIN + Fasetekening.draw() + EIND).containsOnlyOnce(BEGIN);
    }
}
