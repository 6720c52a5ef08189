package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import nl.nota.Aantal;
import nl.nota.NotaTest;
import nl.nota.TakesLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two notas that differ only in what stays inside, whatever its length, its dress and its place, become publications of
 * which each file is the same to the last byte; and the gate lets both out.
 */
@TakesLong(22)
@NotaTest
class PublicatieparenTest {
    private static final Instant TOEN = Instant.parse("2026-01-12T09:30:00Z");
    private static final Publicatiecode CODE = new Publicatiecode("https://identifier.overheid.nl/x", "iets");
    private static final Uitgavekop KOP = new Uitgavekop(new DiWoocodes("DEF", CODE, CODE, CODE, 18), TOEN, TOEN, null);

    @Autowired
    private Uitgever uitgever;

    @Autowired
    private Bijlagemaker maker;

    @Test
    void whatStaysInsideChangesNoByteOfWhatGoesOut() {
        for (var i = 0; i < Aantal.of(100); i++) {
            var bron = Geheimzinnig.of(i, 2L * i);
            var uitgave = made(bron);
            assertThat(made(Geheimzinnig.of(i, 2L * i + 1)).stukken())
                    .as("pair %d", i)
                    .containsExactlyInAnyOrderEntriesOf(uitgave.stukken());
            if (i < Aantal.of(50, 5000)) let(bron, uitgave);
        }
    }

    /** The gate lets it out, and no canary is in it. */
    private void let(Lakbron bron, Uitgave uitgave) {
        var binnen = Geheimzinnig.verborgen(bron);
        assertThat(binnen).hasSizeGreaterThan(5);
        assertThat(uitgever.leaks(binnen, uitgave, KOP)).isEmpty();
        assertThat(Kanariezoeker.found(uitgave.stukken(), List.of(Geheimzinnig.KANARIE)))
                .isEmpty();
    }

    private Uitgave made(Lakbron bron) {
        var lagen = Geheimzinnig.lagen(bron);
        var plannen = new Bijlageplannen(
                bron.versie().kenmerk().waarde(), bron.inhoud().kop().datum(), List.of(), lagen);
        var bijlagen = new LinkedHashMap<Bijlageplan, Bijlagewerk>();
        bron.bijlagen().stream().map(plannen::of).forEach(plan -> bijlagen.put(plan, maker.draft(plan)));
        return uitgever.make(Publicatiemaker.of(bron, lagen), bijlagen, KOP);
    }
}
