package nl.nota.afstemming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class AfstemmenPaginaTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Versienummer versie1;

    @BeforeEach
    void aNotaGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.VOLGORDE, "EZ", "HDFC");
        versie1 = loop.submit(kenmerk);
    }

    @Test
    void theFormNamesVersieAndOnderdeelInWords() {
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/afstemmingen/nieuw").with(user("hdfc"))))
                .hasStatusOk()
                .bodyText()
                .contains("U geeft uw oordeel over versie 1 (ingediend op ", "namens HDFC (")
                .contains("Wij zijn niet betrokken", "value=\"" + versie1.hash() + "\"");
    }

    @Test
    void anAnswerOnTheVersieThatWasReadIsRecorded() {
        assertThat(answer("hdfc", "HDFC", "AKKOORD", versie1, ""))
                .hasStatus(303)
                .hasRedirectedUrl("/notas/" + kenmerk);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whoReadVersie1WhenVersie2IsThereIsRefusedWithTheDifferenceAndNothingIsRecorded() {
        loop.edit(kenmerk, Sjabloon.FINANCIELE_OVERWEGINGEN, "Er is iets anders.");
        var versie2 = loop.submit(kenmerk);
        assertThat(answer("hdfc", "HDFC", "NIET_AKKOORD", versie1, "Te duur."))
                .hasStatus(409)
                .bodyText()
                .contains("Er is een nieuwe versie", "1 wijziging sinds wat u las.", "Financiële overwegingen")
                .contains("Inhoudelijk", "verwijderd: </span>", "Te duur.", "value=\"" + versie2.hash() + "\"")
                .containsPattern("value=\"NIET_AKKOORD\" checked");
        assertThat(stored()).isZero();
    }

    @Test
    void whoIsAskedAgainReadsWhatChangedBesideTheQuestion() {
        loop.agree(kenmerk, versie1, "hdfc");
        loop.edit(kenmerk, Sjabloon.FINANCIELE_OVERWEGINGEN, "Er is iets anders.");
        loop.submit(kenmerk);
        for (var adres : new String[] {"/notas/" + kenmerk, "/notas/" + kenmerk + "/afstemmingen/nieuw"})
            assertThat(mvc.perform(get(adres).with(user("hdfc"))))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Sinds versie 1 gewijzigd", "Financiële overwegingen")
                    .containsPattern("<ins><span class=\"vh\">toegevoegd: ?</span>[^<]*anders");
    }

    @Test
    void aSecondOfTheSamePartyLearnsWhoWasEarlierWithWhatAndWhen() {
        loop.answer("hdfc", kenmerk, Oordeel.AKKOORD, versie1);
        assertThat(answer("hdfc", "HDFC", "NIET_AKKOORD", versie1, "Te duur."))
                .hasStatus(409)
                .bodyText()
                .containsPattern(
                        "Sander Postma heeft op \\d+ \\p{L}+ \\d{4} om \\d\\d:\\d\\d namens HDFC Akkoord vastgelegd op"
                                + " versie 1")
                .contains("Te duur.");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void notAgreeingNeedsAReasonAndKeepsWhatWasTyped() {
        assertThat(answer("ez", "EZ", "NIET_AKKOORD", versie1, " "))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<a href=\"#toelichting\">Schrijf in de toelichting waarom u niet akkoord bent.</a>", "Fout:");
        assertThat(stored()).isZero();
    }

    @Test
    void whoeverIsNotAskedMayNotAnswer() {
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/afstemmingen/nieuw").with(user("opsteller"))))
                .hasStatus(403)
                .bodyText()
                .contains("U kunt dit bij deze nota niet doen", "U hebt zelf aan deze nota geschreven");
        assertThat(answer("ez", "HDFC", "AKKOORD", versie1, "")).hasStatus(403);
        assertThat(answer("ocw", "OCW", "AKKOORD", versie1, "")).hasStatus(404);
        assertThat(stored()).isZero();
    }

    @Test
    void theSecretariaatConfirmsThatARequiredPartyIsNotConcerned() {
        loop.answer("ez", kenmerk, Oordeel.NIET_BETROKKEN, versie1);
        loop.agree(kenmerk, versie1, "hdfc");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/bevestigingen/nieuw").with(user("secretariaat"))))
                .hasStatusOk()
                .bodyText()
                .contains("Bevestig dat EZ niet betrokken is");
        assertThat(mvc.perform(post("/notas/" + kenmerk + "/bevestigingen")
                        .param("onderdeel", "EZ")
                        .with(user("secretariaat"))
                        .with(csrf())))
                .hasStatus(303);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }

    private MvcTestResult answer(
            String wie, String onderdeel, String oordeel, Versienummer gelezen, String toelichting) {
        return mvc.perform(post("/notas/" + kenmerk + "/afstemmingen")
                .param("onderdeel", onderdeel)
                .param("oordeel", oordeel)
                .param("toelichting", toelichting)
                .param("voorwaarden[0].tekst", "")
                .param("versie", String.valueOf(gelezen.nummer()))
                .param("hash", gelezen.hash())
                .param("vorige", "")
                .with(user(wie))
                .with(csrf()));
    }

    private int stored() {
        return database.owner()
                .sql("SELECT count(*) FROM afstemming")
                .query(Integer.class)
                .single();
    }
}
