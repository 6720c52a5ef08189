package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluitsoort;
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
class BesluitenPaginaTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaLiesBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.offered(Beslisregel.VOLGORDE);
    }

    @Test
    void choosingAsksForConfirmationInWordsAndDecidesNothing() {
        assertThat(page("stasdef", "besluiten/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("Er is iets.", "om de beurt", "Aan zet", "name=\"besluit\" value=\"RETOUR\"");
        assertThat(page("stasdef", "besluiten/nieuw?bewindspersoon=STASDEF&besluit=AKKOORD&versie=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Akkoord als STASDEF op versie 1", ">Bevestig<");
        assertThat(stored()).isZero();
    }

    @Test
    void theyDecideOneAfterTheOther() {
        assertThat(page("mindef", "besluiten/nieuw")).hasStatus(404);
        assertThat(decide("stasdef", "STASDEF", "AKKOORD", "", loop.versie(kenmerk)))
                .hasStatus(303);
        assertThat(page("mindef", "besluiten/nieuw")).hasStatusOk().bodyText().contains("STASDEF", "Akkoord");
        assertThat(decide("mindef", "MINDEF", "AKKOORD", "", loop.versie(kenmerk)))
                .hasStatus(303);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
    }

    @Test
    void retourNeedsAReasonAndBringsTheNotaBackToTheConcept() {
        assertThat(decide("stasdef", "STASDEF", "RETOUR", " ", loop.versie(kenmerk)))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#toelichting\">Schrijf bij Retour waarom.</a>", "Retour als STASDEF op versie 1");
        assertThat(decide("stasdef", "STASDEF", "RETOUR", "Te duur.", loop.versie(kenmerk)))
                .hasStatus(303);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.CONCEPT);
    }

    @Test
    void aBewindspersoonWhoSawItBeforeWaitsForTheTurn() {
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.RETOUR);
        var versie2 = again();
        assertThat(decide("mindef", "MINDEF", "AKKOORD", "", versie2))
                .hasStatus(409)
                .bodyText()
                .contains("U bent nog niet aan zet. Aan zet: STASDEF.");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void whoReadVersie1WhenVersie2IsThereIsRefusedWithTheDifference() {
        var versie1 = loop.versie(kenmerk);
        loop.decide("stasdef", kenmerk, Besluitsoort.RETOUR);
        again();
        assertThat(decide("stasdef", "STASDEF", "AKKOORD", "Goed.", versie1))
                .hasStatus(409)
                .bodyText()
                .contains("Er is een nieuwe versie", "1 wijziging sinds wat u las.", "Kernpunten", "Goed.")
                .contains("Akkoord als STASDEF op versie 2");
        assertThat(page("stasdef", "besluiten/nieuw?besluit=AKKOORD&versie=1")).hasStatus(409);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aSecondDecisionOfTheSameDeciderLearnsWhoWasEarlier() {
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(decide("stasdef", "STASDEF", "NIET_AKKOORD", "Toch niet.", loop.versie(kenmerk)))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Willem Reinders heeft op ",
                        "als STASDEF besloten: Akkoord, op versie 1. Er is niets vastgelegd.");
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(decide("mindef", "MINDEF", "AKKOORD", "", loop.versie(kenmerk)))
                .hasStatus(409)
                .bodyText()
                .contains("Carla Ottens heeft op ", "Besluit genomen");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aContradictionIsTalkedOverAndEachMayDecideAnew() {
        loop.decide("stasdef", kenmerk, Besluitsoort.NIET_AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
        assertThat(page("stasdef", "besluiten/nieuw"))
                .bodyText()
                .contains("Te bespreken", "Ieder kan opnieuw beslissen");
        loop.decide("mindef", kenmerk, Besluitsoort.BESPREKEN);
        assertThat(decide("stasdef", "STASDEF", "AKKOORD", "", loop.versie(kenmerk)))
                .hasStatus(303);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.BESLOTEN);
    }

    @Test
    void whatGoesUpIsShownWithEachStandAndTheRule() {
        var ander = loop.concept(Beslisregel.VOLGORDE, "EZ");
        var versie = loop.submit(ander);
        loop.agree(ander, versie, "ez");
        assertThat(mvc.perform(get("/notas/" + ander + "/aanbiedingen/nieuw").with(user("secretariaat"))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dit gaat omhoog: versie 1", "Akkoord (versie 1)", "Geldig", "(STASDEF)", "Bied versie 1 aan");
        var oud = new Versienummer(1, "sha256:00");
        assertThat(send("secretariaat", ander, "aanbiedingen", Map.of("versie", "1", "hash", oud.hash())))
                .hasStatus(409);
        assertThat(send("secretariaat", ander, "aanbiedingen", Map.of("versie", "1", "hash", versie.hash())))
                .hasStatus(303);
    }

    @Test
    void takingBackAndWithdrawingNeedAReason() {
        assertThat(page("opsteller", "terughalingen/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("weer een concept");
        assertThat(send("opsteller", kenmerk, "terughalingen", Map.of("reden", " ")))
                .hasStatus(422);
        assertThat(send("opsteller", kenmerk, "terughalingen", Map.of("reden", "Fout.")))
                .hasStatus(303);
        assertThat(page("secretariaat", "intrekkingen/nieuw")).hasStatusOk();
        assertThat(send("secretariaat", kenmerk, "intrekkingen", Map.of("reden", "")))
                .hasStatus(422);
        assertThat(send("secretariaat", kenmerk, "intrekkingen", Map.of("reden", "Vervallen.")))
                .hasStatus(303);
        assertThat(page("secretariaat", "intrekkingen/nieuw"))
                .hasStatus(409)
                .bodyText()
                .contains("Ingetrokken");
    }

    @Test
    void theSecretariaatSendsBackWhatIsNotCompleteForAReasonThatIsReadyToChoose() {
        assertThat(page("secretariaat", "terughalingen/nieuw")).hasStatus(409);
        var welke = loop.concept(Beslisregel.VOLGORDE, "EZ");
        loop.agree(welke, loop.submit(welke), "ez");
        assertThat(mvc.perform(get("/notas/" + welke + "/terughalingen/nieuw").with(user("secretariaat"))))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Er ontbreekt een bijlage.\"");
        assertThat(send("secretariaat", welke, "terughalingen", Map.of("standaard", "", "reden", " ")))
                .hasStatus(422);
        assertThat(send(
                        "secretariaat",
                        welke,
                        "terughalingen",
                        Map.of("standaard", "Er ontbreekt een bijlage.", "reden", "De brief.")))
                .hasStatus(303);
        assertThat(loop.fase(welke)).isEqualTo(Fase.CONCEPT);
        assertThat(mvc.perform(get("/notas/" + welke).with(user("opsteller"))))
                .bodyText()
                .contains("Teruggehaald door Ilse de Graaf", "Er ontbreekt een bijlage. De brief.");
    }

    /** The nota comes back as versie 2 with other kernpunten. */
    private Versienummer again() {
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Er is iets anders.");
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        return versie;
    }

    private MvcTestResult page(String wie, String pad) {
        return mvc.perform(get("/notas/" + kenmerk + "/" + pad).with(user(wie)));
    }

    private MvcTestResult decide(String wie, String code, String besluit, String toelichting, Versienummer gelezen) {
        return send(
                wie,
                kenmerk,
                "besluiten",
                Map.of(
                        "bewindspersoon", code,
                        "besluit", besluit,
                        "toelichting", toelichting,
                        "versie", String.valueOf(gelezen.nummer()),
                        "hash", gelezen.hash()));
    }

    private MvcTestResult send(String wie, Kenmerk welke, String pad, Map<String, String> velden) {
        var request = post("/notas/" + welke + "/" + pad).with(user(wie)).with(csrf());
        velden.forEach(request::param);
        return mvc.perform(request);
    }

    private int stored() {
        return database.owner()
                .sql("SELECT count(*) FROM besluit")
                .query(Integer.class)
                .single();
    }
}
