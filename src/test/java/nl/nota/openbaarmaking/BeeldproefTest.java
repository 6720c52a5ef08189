package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import org.junit.jupiter.api.Test;

/** Whoever reads the pixels of what becomes public does not read what stays inside. */
class BeeldproefTest {
    private static final Rectangle VAK = new Rectangle(100, 95, 150, 30);

    @Test
    void whatIsReadUnderABoxIsNoneOfWhatStaysInside() {
        assertThat(Beeldproef.shows(plan("Over de kade."), List.of("5.1.2e", "Overduin")))
                .isTrue();
        assertThat(Beeldproef.shows(plan("Over de kade."), List.of("5.1.2e", "kade")))
                .isFalse();
        assertThat(Beeldproef.shows(plan("Over de kade."), List.of())).isFalse();
    }

    @Test
    void whatIsOpenElsewhereIsReadThere() {
        assertThat(Beeldproef.shows(plan("Bel Willemijn Overduin."), List.of("Willemijn Overduin")))
                .isFalse();
    }

    @Test
    void onlyTheWordsUnderABoxAreTakenForThat() {
        var regel = List.of(
                new Beeldlezer.Woord("Bel", new Rectangle(20, 100, 40, 20)),
                new Beeldlezer.Woord("Over", new Rectangle(110, 100, 40, 20)),
                new Beeldlezer.Woord("duin", new Rectangle(160, 100, 40, 20)));
        assertThat(Bladwoorden.under(List.of(regel), List.of(new Bladbeeld.Vak(VAK, "5.1.2e"))))
                .containsExactly("Over duin");
    }

    private static Bijlageplan plan(String open) {
        var bestand = new Bijlage.Bestand("x.pdf", "0".repeat(64), 1, Bestandssoort.PDF, 1);
        var bijlage = new Bijlage(new UUID(0, 1), Bijlagerol.OVERIG, "X", "", true, bestand);
        return new Bijlageplan(
                "MINDEF20250034347",
                1,
                bijlage,
                Bijlagevorm.BLADEN,
                null,
                List.of(),
                null,
                List.of(),
                List.of(open),
                List.of(new Poort.Verborgen("bijlage.1.blad.1", Bladproef.NAAM)));
    }
}
