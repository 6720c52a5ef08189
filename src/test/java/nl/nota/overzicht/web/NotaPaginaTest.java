package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.WithdrawingNota;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Papier;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the page of a nota tells the one who looks. */
@NotaTest
class NotaPaginaTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    private Notaloop loop;

    @BeforeEach
    void begin() {
        clean.clean();
        loop = new Notaloop(context);
    }

    @Test
    void anEarlierVersieDoesNotClaimAgreementThatWasGivenOnALaterOne() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.agree(kenmerk, loop.submit(kenmerk), "hdfc");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Iets heel anders.");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        assertThat(agreed(beelden().of(loop.who("opsteller"), kenmerk, 1).papier()))
                .isEqualTo("HDFC");
        assertThat(agreed(beelden().of(loop.who("opsteller"), kenmerk, 2).papier()))
                .isEqualTo("EZ");
    }

    @Test
    void aRetourIsToldUntilTheNextVersie() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        assertThat(page("opsteller", kenmerk).uitspraken().retour())
                .isNotNull()
                .returns("STASDEF", Uitspraak::code)
                .returns("Daarom.", Uitspraak::toelichting);
        assertThat(page("ez", kenmerk).uitspraken().retour()).isNotNull().returns("", Uitspraak::toelichting);
    }

    @Test
    void aRetourOfAnEarlierVersieIsNotTheReasonWhyTheNotaIsAConceptNow() {
        var kenmerk = loop.offered(Beslisregel.ALLE);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Aangevuld.");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        Notaloop.done(loop.bean(RecallingNota.class).recall(loop.who("opsteller"), kenmerk, "Toch iets vergeten."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
        assertThat(page("opsteller", kenmerk).uitspraken().retour()).isNull();
    }

    @Test
    void whoWithdrewADraftCanStillReadIt() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        Notaloop.done(loop.bean(WithdrawingNota.class).withdraw(loop.who("opsteller"), kenmerk, "Niet meer nodig."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.INGETROKKEN);
        assertThat(beelden().of(loop.who("opsteller"), kenmerk).papier()).isPresent();
        assertThat(beelden().of(loop.who("secretariaat"), kenmerk).papier()).isEmpty();
    }

    private NotaPagina page(String wie, Kenmerk kenmerk) {
        return NotaPagina.of(beelden().of(loop.who(wie), kenmerk), null);
    }

    private Notabeelden beelden() {
        return loop.bean(Notabeelden.class);
    }

    private static String agreed(Papier papier) {
        return papier.kop().stream()
                .filter(regel -> regel.wat().equals("afgestemd"))
                .findFirst()
                .orElseThrow()
                .waarde();
    }
}
