package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.WithdrawingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In each fase each person reads at once what is asked and why, or for whom he or she waits. */
@NotaTest
class NuTest {
    private static final String BEURT = "Het is uw beurt. ";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase clean;

    @Autowired
    TestClock clock;

    private Formulieren formulieren;
    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        clean.clean();
        formulieren = new Formulieren(mvc);
        loop = new Notaloop(context);
    }

    @Test
    void aConceptIsOfItsSteller() {
        var nota = loop.concept(Beslisregel.ALLE, "EZ");
        assertThat(now("opsteller", nota)).contains(BEURT + "De nota is een concept: maak haar af en dien haar in.");
        assertThat(now("secretariaat", nota)).containsPattern("U wacht op de steller ?, Noor van Westen sinds");
    }

    @Test
    void inTheRoundAPartyIsAskedAndTheOthersWaitForItSinceAndUntil() {
        var uiterlijk = LocalDate.now(clock).plusDays(2);
        var nota = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "HDFC", Set.of(), uiterlijk, true), Notaloop.partij("EZ")));
        loop.submit(nota);
        loop.agree(nota, loop.versie(nota), "ez");
        clock.advance(Duration.ofDays(1));

        assertThat(now("hdfc", nota)).contains(BEURT + "Uw onderdeel is om een oordeel gevraagd.", "uiterlijk morgen");
        for (var wie : List.of("opsteller", "secretariaat", "ez"))
            assertThat(now(wie, nota)).as(wie).contains("U wacht op HDFC sinds gisteren", "uiterlijk morgen");
    }

    @Test
    void afterAChangeThePartyReadsWhyItIsAskedAgain() {
        var nota = ronde("EZ");
        loop.agree(nota, loop.versie(nota), "ez");
        var open = ronde("EZ", "HDFC");
        loop.agree(open, loop.versie(open), "ez");
        loop.edit(open, "KERNPUNTEN", "Anders.");
        loop.submit(open);
        assertThat(now("ez", open))
                .contains(
                        BEURT + "De tekst is gewijzigd sinds uw onderdeel antwoordde. Daarom vragen wij het opnieuw.");
        assertThat(now("opsteller", nota))
                .contains(BEURT + "Iedereen die nodig is, heeft geantwoord. Bied de nota aan.");
        assertThat(now("ez", nota)).contains("U wacht op de steller");
    }

    @Test
    void aVoorwaardeIsOfTheDraftersUntilItIsAnswered() {
        var nota = ronde("EZ", "HDFC");
        loop.answer("ez", nota, Oordeel.AKKOORD_MITS, loop.versie(nota));
        loop.agree(nota, loop.versie(nota), "hdfc");
        assertThat(now("opsteller", nota)).contains(BEURT + "Een partij stelde een voorwaarde.");
        assertThat(now("ez", nota)).contains("U wacht op de steller");
    }

    @Test
    void aPartyOutsideIsAskedByTheStellerOrTheSecretariaat() {
        var nota = ronde("BZK", "EZ");
        loop.agree(nota, loop.versie(nota), "ez");
        for (var wie : List.of("opsteller", "secretariaat"))
            assertThat(now(wie, nota))
                    .contains(
                            BEURT + "Een partij werkt niet in dit systeem. Vraag haar zelf en leg haar antwoord vast.");
        assertThat(now("ez", nota)).contains("U wacht op BZK");
    }

    @Test
    void inTheLineAndBeforeTheBewindspersonenEachWaitsForTheNext() {
        var lijn = loop.atLine("DIR", "PDGB");
        assertThat(now("directeur", lijn)).contains(BEURT + "De nota wacht op uw paraaf.");
        assertThat(now("opsteller", lijn)).contains("U wacht op DIR sinds");

        var nota = loop.offered(Beslisregel.VOLGORDE);
        assertThat(now("stasdef", nota)).contains("De nota wacht op uw besluit.");
        assertThat(now("opsteller", nota)).contains("U wacht op STASDEF sinds");
        assertThat(now("ez", nota)).contains("U wacht op STASDEF sinds");
    }

    @Test
    void atTheEndNothingIsAskedAnyMore() {
        var besloten = loop.offered(Beslisregel.EEN_VAN);
        loop.decide("stasdef", besloten, Besluitsoort.AKKOORD);
        for (var wie : List.of("opsteller", "ez", "stasdef"))
            assertThat(now(wie, besloten))
                    .as(wie)
                    .contains("Besluit genomen: Akkoord Er wordt hier niets meer van u gevraagd.");
        var weg = ronde("EZ");
        Notaloop.done(context.getBean(WithdrawingNota.class).withdraw(loop.who("opsteller"), weg, "Niet nodig."));
        assertThat(now("ez", weg)).contains("De nota is ingetrokken. Er wordt hier niets meer van u gevraagd.");
    }

    @Test
    void theListSaysTheSame() {
        var nota = ronde("EZ", "HDFC");
        loop.agree(nota, loop.versie(nota), "ez");
        assertThat(Formulieren.words(formulieren.open("hdfc", "/werkvoorraad")))
                .contains("Geef uw oordeel Uw onderdeel is om een oordeel gevraagd.");
        assertThat(Formulieren.words(formulieren.open("ez", "/werkvoorraad?stapel=wacht")))
                .contains("U wacht op HDFC");
    }

    private Kenmerk ronde(String... partijen) {
        var nota = loop.concept(Beslisregel.ALLE, partijen);
        loop.submit(nota);
        return nota;
    }

    private String now(String wie, Kenmerk nota) {
        return Formulieren.words(formulieren.open(wie, "/notas/" + nota));
    }
}
