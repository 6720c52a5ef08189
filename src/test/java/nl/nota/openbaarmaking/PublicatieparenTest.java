package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.nota.Aantal;
import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two notas that differ only in what stays inside, whatever its length, its dress and its place, become publications of
 * which each file is the same to the last byte; and the gate lets both out.
 */
@NotaTest
class PublicatieparenTest {
    private static final Instant TOEN = Instant.parse("2026-01-12T09:30:00Z");

    @Autowired
    private Uitgever uitgever;

    @Test
    void whatStaysInsideChangesNoByteOfWhatGoesOut() {
        for (var i = 0; i < Aantal.of(100); i++) {
            var een = Geheimzinnig.of(i, 2L * i);
            var ander = Geheimzinnig.of(i, 2L * i + 1);
            var uitgave = made(een);
            var stukken = uitgave.stukken();
            assertThat(made(ander).stukken()).as("pair %d", i).containsExactlyInAnyOrderEntriesOf(stukken);
        }
    }

    @Test
    void noCanaryGoesOut() {
        for (var i = 0; i < Aantal.of(50, 5000); i++) {
            var bron = Geheimzinnig.of(i, 7L * i);
            var uitgave = made(bron);
            var binnen = Geheimzinnig.verborgen(bron);
            assertThat(binnen).hasSizeGreaterThan(5);
            assertThat(uitgever.leaks(binnen, uitgave, TOEN, TOEN))
                    .as("nota %d", i)
                    .isEmpty();
            assertThat(Kanariezoeker.found(uitgave.stukken(), Geheimzinnig.KANARIE))
                    .as("nota %d", i)
                    .isEmpty();
        }
    }

    private Uitgave made(Lakbron bron) {
        return uitgever.make(Publicatiemaker.of(bron, Geheimzinnig.lagen(bron)), TOEN, TOEN);
    }
}
