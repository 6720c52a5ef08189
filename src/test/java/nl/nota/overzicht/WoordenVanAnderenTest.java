package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Zoekvraag;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody may read of what others said about a nota. */
@NotaTest
class WoordenVanAnderenTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    private Notaloop loop;

    @BeforeEach
    void begin() {
        clean.clean();
        loop = new Notaloop(context);
    }

    @Test
    void anAuditorReadsWhatHappenedAndNotTheWordsOfParties() {
        var kenmerk = answered();
        assertThat(shown("opsteller", kenmerk).afstemming().getFirst().toelichting())
                .isEqualTo("Toelichting");
        assertThat(shown("opsteller", kenmerk).voorwaarden()).isNotEmpty();
        assertThat(shown("audit", kenmerk).afstemming().getFirst().stand()).isEqualTo("ONDER_VOORWAARDE");
        assertThat(shown("audit", kenmerk).afstemming().getFirst().toelichting())
                .isNull();
        assertThat(shown("audit", kenmerk).voorwaarden()).isEmpty();
    }

    @Test
    void anAuditorReadsTheWordsWithTheContentThatWasOpenedForAReason() {
        var kenmerk = answered();
        Notaloop.done(loop.bean(OpeningInhoud.class).open(loop.who("audit"), kenmerk, "Steekproef"));
        assertThat(shown("audit", kenmerk).afstemming().getFirst().toelichting())
                .isEqualTo("Toelichting");
    }

    @Test
    void theArchiveReadsNoWordsBeforeTheNotaIsClosed() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
        assertThat(shown("kabinet", kenmerk).besluiten().getFirst().toelichting())
                .isEqualTo("Daarom.");
        clock.advance(Nota.BEDENKTIJD);
        assertThat(shown("archief", kenmerk).besluiten().getFirst().toelichting())
                .isNull();
        assertThat(shown("archief", kenmerk).afstemming().getFirst().toelichting())
                .isNull();
    }

    @Test
    void whoReceivesACopyReadsNothingOfEarlierVersies() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Aangevuld.");
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        clock.advance(Nota.BEDENKTIJD);
        assertThat(shown("opsteller", kenmerk).besluiten()).hasSize(3);
        assertThat(shown("dco", kenmerk).besluiten())
                .hasSize(2)
                .allSatisfy(besluit -> assertThat(besluit.hash()).isEqualTo(versie.hash()));
    }

    @Test
    void whoSeesOnlyTheTrailFindsNoNotaByItsHead() {
        var kenmerk = answered();
        assertThat(found("opsteller", Soort.TER_BESLISSING)).isEqualTo(1);
        assertThat(found("audit", null)).isEqualTo(1);
        assertThat(found("audit", Soort.TER_BESLISSING)).isZero();
        assertThat(shown("audit", kenmerk).soort()).isNull();
    }

    private int found(String wie, @Nullable Soort soort) {
        var vraag = new Zoekvraag(null, Set.of(), soort, null, null, null, null, 10);
        return loop.bean(Notalijst.class).visibleTo(loop.who(wie), vraag).size();
    }

    private Kenmerk answered() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        assertThat(loop.answer("ez", kenmerk, Oordeel.AKKOORD_MITS, loop.submit(kenmerk)))
                .isInstanceOf(Outcome.Done.class);
        return kenmerk;
    }

    private NotaJson shown(String wie, Kenmerk kenmerk) {
        return (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who(wie), kenmerk).nota();
    }
}
