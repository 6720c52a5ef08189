package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The desk holds everything that waits for a person, however much that is. */
@NotaTest
class WerkvoorraadTest {
    private static final int MEER_DAN_EEN_BLADZIJDE = Werkvraag.MEESTE + 1;

    @Autowired
    private StartingNota starting;

    @Autowired
    private Werkvoorraad werkvoorraad;

    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void empty() {
        database.clean();
    }

    @Test
    void theOldestWorkDoesNotFallOffTheDesk() {
        var opsteller = medewerkers.find("opsteller").orElseThrow();
        var begonnen = IntStream.rangeClosed(1, MEER_DAN_EEN_BLADZIJDE)
                .mapToObj(nummer -> starting.start(opsteller, inhoud(nummer), Optional.empty(), null))
                .map(uitkomst -> ((Outcome.Done<Kenmerk>) uitkomst).result())
                .toList();

        assertThat(werkvoorraad.all(opsteller, Werkvraag.all(Stapel.BEURT)))
                .extracting(Werkregel::kenmerk)
                .containsExactlyInAnyOrderElementsOf(begonnen);
    }

    @Test
    void whoIsOutsideIsAskedByTheStellerOrTheSecretariaat() {
        var loop = new Notaloop(context);
        var kenmerk = loop.concept(Beslisregel.ALLE, "BZK", "EZ");
        loop.submit(kenmerk);

        for (var wie : List.of("opsteller", "secretariaat"))
            assertThat(werkvoorraad.all(loop.who(wie), Werkvraag.all(Stapel.BEURT)))
                    .singleElement()
                    .returns(kenmerk, Werkregel::kenmerk)
                    .returns(Gevraagd.EXTERN_VASTLEGGEN, Werkregel::gevraagd);
        assertThat(werkvoorraad.all(loop.who("djz"), Werkvraag.all(Stapel.BEURT)))
                .isEmpty();
    }

    private static Inhoud inhoud(int nummer) {
        var kop = new Kop(null, "Nota " + nummer, List.of(), null, List.of(), null, null, List.of());
        return new Inhoud(kop, Sjabloon.defensie());
    }
}
