package nl.nota.besluit;

import static nl.nota.besluit.Notaloop.done;
import static nl.nota.opmerking.Spreken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.bericht.Bericht;
import nl.nota.bericht.Berichten;
import nl.nota.bericht.Taak;
import nl.nota.kern.Outcome;
import nl.nota.nota.Fase;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.parafering.OfferingNota;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** No nota waits for people who are not there: who wrote along offers it, and does nothing else in their place. */
@NotaTest
class AanbiederTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Versienummer versie;

    @BeforeEach
    void aNotaOfTwoIsAgreed() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "collega"));
        versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    @AfterEach
    void everybodyIsBack() {
        database.owner().sql("UPDATE medewerker SET actief = true").update();
        database.owner()
                .sql("UPDATE medewerker SET onderdeel = 'PDGB' WHERE gebruikersnaam = 'secretariaat'")
                .update();
    }

    @Test
    void whoWroteAlongOffersItWhileNeitherStellerNorSecretariaatIsThere() {
        assertThat(codes(offer())).containsExactly("nota.reden.niet-bevoegd");
        away("opsteller");
        assertThat(codes(offer())).containsExactly("nota.reden.niet-bevoegd");
        away("secretariaat");
        done(offer());
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
    }

    @Test
    void aSecretariaatThatIsAwayAloneLeavesItToTheSteller() {
        away("secretariaat");
        assertThat(codes(offer())).containsExactly("nota.reden.niet-bevoegd");
    }

    @Test
    void whoLeftIsNotThereEither() {
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam IN ('opsteller', 'secretariaat')")
                .update();
        done(offer());
    }

    @Test
    void aSecretariaatOfAnotherOnderdeelIsNoHelp() {
        database.owner()
                .sql("UPDATE medewerker SET onderdeel = 'EZ' WHERE gebruikersnaam = 'secretariaat'")
                .update();
        away("opsteller");
        done(offer());
    }

    @Test
    void theNotaAndTheDeskAskItOfWhoStandsInAndOfNobodyElse() {
        assertThat(page()).bodyText().doesNotContain("Bied aan");
        assertThat(desk()).bodyText().doesNotContain(kenmerk.waarde());
        away("opsteller");
        assertThat(desk()).bodyText().doesNotContain(kenmerk.waarde());
        away("secretariaat");
        assertThat(page()).bodyText().contains("Het is uw beurt.", "Bied aan");
        assertThat(desk()).bodyText().contains(kenmerk.waarde());
    }

    @Test
    void whoStandsInIsToldWhenTheLastPartyAgrees() {
        var weer = loop.concept(Beslisregel.ALLE, "EZ");
        done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), weer, "collega"));
        var gelezen = loop.submit(weer);
        assertThat(asked(weer)).doesNotContain(Taak.AANBIEDEN);
        away("opsteller");
        away("secretariaat");
        loop.agree(weer, gelezen, "ez");
        assertThat(asked(weer)).containsOnlyOnce(Taak.AANBIEDEN);
        assertThat(asked(kenmerk)).doesNotContain(Taak.AANBIEDEN);
    }

    @Test
    void whoHandedItOverStandsInAsWell() {
        done(loop.bean(HandingOverNota.class).handOver(loop.who("opsteller"), kenmerk, "collega"));
        away("collega");
        away("secretariaat");
        done(loop.bean(OfferingNota.class).offer(loop.who("opsteller"), kenmerk, versie));
    }

    @Test
    void whoStandsInNeitherAgreesNorDecidesNorTakesBack() {
        away("opsteller");
        away("secretariaat");
        assertThat(codes(loop.bean(RecallingNota.class).recall(loop.who("collega"), kenmerk, "Toch niet.")))
                .contains("nota.reden.niet-bevoegd");
        var akkoord = new Antwoord("EZ", Oordeel.AKKOORD, "", List.of(), versie, null);
        assertThat(codes(loop.bean(RecordingAfstemming.class).record(loop.who("collega"), kenmerk, akkoord)))
                .contains("nota.reden.eigen-nota");
        done(offer());
        assertThat(codes(loop.decide("collega", "STASDEF", kenmerk, Besluitsoort.AKKOORD, versie)))
                .contains("nota.reden.eigen-nota");
    }

    private Outcome<Versienummer> offer() {
        return loop.bean(OfferingNota.class).offer(loop.who("collega"), kenmerk, versie);
    }

    /** What was asked of who wrote along. */
    private List<Taak> asked(Kenmerk nota) {
        return loop.bean(Berichten.class).of(loop.who("collega").id(), Long.MAX_VALUE, 100).stream()
                .filter(een -> een.kenmerk().equals(nota))
                .map(Bericht::taak)
                .filter(Objects::nonNull)
                .toList();
    }

    private void away(String wie) {
        new Vervangen(database.owner(), loop.bean(Medewerkers.class), LocalDate.now(clock))
                .by(wie, "jurist", Formule.AFWEZIGHEID);
    }

    private MvcTestResult page() {
        return mvc.perform(get("/notas/" + kenmerk).with(user("collega")));
    }

    private MvcTestResult desk() {
        return mvc.perform(get("/werkvoorraad").param("stapel", "beurt").with(user("collega")));
    }
}
