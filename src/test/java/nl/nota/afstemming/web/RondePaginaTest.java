package nl.nota.afstemming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people see of haltes, dissent, what was carried along, and answers from outside. */
@NotaTest
class RondePaginaTest {
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
    void aNotaGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(
                        new Partij(1, "EZ", Set.of(Sjabloon.COMMUNICATIE), null, true),
                        Notaloop.partij("HDFC"),
                        Notaloop.partij("BZK")));
        versie = loop.submit(kenmerk);
    }

    @Test
    void aPartyReadsThatItsAkkoordWasCarriedAlongAndTakesItBackWithOneClick() {
        loop.agree(kenmerk, versie, "ez");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Anders.");
        loop.submit(kenmerk);
        assertThat(page("ez"))
                .bodyText()
                .contains("EZ: Akkoord, meegenomen van versie 1.", "Trek het oordeel van EZ toch in");
        assertThat(page("hdfc")).bodyText().doesNotContain("meegenomen van versie 1");
        var id = loop.bean(Afstemmingen.class).of(kenmerk).getLast().id();
        assertThat(send("ez", "/afstemmingen/" + id + "/intrekkingen", "reden", ""))
                .hasStatus(303);
        assertThat(page("ez")).bodyText().contains("EZ heeft het vorige oordeel ingetrokken.");
    }

    @Test
    void aDissentIsPrintedOnTheSheetForEverybodyAndOtherWordsAreNot() {
        loop.answer("hdfc", kenmerk, Oordeel.NIET_AKKOORD, versie);
        assertThat(page("ez")).bodyText().contains("Afwijkend standpunt HDFC:", "Toelichting");
        assertThat(page("ez"))
                .bodyText()
                .contains("Deze woorden worden dan als afwijkend standpunt op de nota afgedrukt");
    }

    @Test
    void whatAPartyOutsideSaidIsRecordedWithItsMailAndServedAsAFileToWhoMayReadIt() {
        assertThat(page("opsteller")).bodyText().contains("Leg een antwoord van buiten vast");
        var mail = new MockMultipartFile(
                "bestand", "<b>mail.html", "text/html", "<script>Akkoord</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.perform(multipart("/notas/" + kenmerk + "/externe-afstemmingen")
                        .file(mail)
                        .param("onderdeel", "BZK")
                        .param("oordeel", "AKKOORD")
                        .param("naam", "A. de Boer")
                        .param("datum", LocalDate.now(clock).toString())
                        .param("versie", String.valueOf(versie.nummer()))
                        .param("hash", versie.hash())
                        .with(user("opsteller"))
                        .with(csrf())))
                .hasStatus(303);
        assertThat(page("opsteller"))
                .bodyText()
                .contains("Vastgelegd door " + loop.who("opsteller").naam() + " namens BZK", "A. de Boer");
        var adres = "/afstemmingen/"
                + loop.bean(Afstemmingen.class).of(kenmerk).getLast().id() + "/bewijs";
        assertThat(mvc.perform(get("/notas/" + kenmerk + adres).with(user("secretariaat"))))
                .hasStatusOk()
                .hasContentType("application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        waarden -> assertThat(waarden.getFirst()).startsWith("attachment;"));
        assertThat(mvc.perform(get("/notas/" + kenmerk + adres).with(user("ez"))))
                .hasStatus(404);
    }

    @Test
    void aRefusedAnswerFromOutsideKeepsWhatWasTyped() {
        assertThat(send(
                        "opsteller",
                        "/externe-afstemmingen",
                        "onderdeel",
                        "BZK",
                        "oordeel",
                        "AKKOORD",
                        "naam",
                        "A. de Boer",
                        "datum",
                        LocalDate.now(clock).toString(),
                        "versie",
                        "1",
                        "hash",
                        versie.hash()))
                .hasStatus(422)
                .bodyText()
                .contains("Voeg het bericht of document toe", "value=\"A. de Boer\"");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
    }

    @Test
    void theQuestionIsPassedOnToAColleagueOfTheSameParty() {
        var page = mvc.perform(
                get("/notas/" + kenmerk + "/doorgiften/nieuw?onderdeel=HDFC").with(user("hdfc")));
        assertThat(page).hasStatusOk().bodyText().contains(loop.who("adviseur").naam());
        assertThat(send("hdfc", "/doorgiften", "onderdeel", "HDFC", "naar", "adviseur", "toelichting", "Jij weet dit."))
                .hasStatus(303);
        assertThat(page("adviseur")).bodyText().contains("Doorgestuurd door", "Jij weet dit.");
        assertThat(page("ez")).bodyText().doesNotContain("Jij weet dit.");
        assertThat(send("hdfc", "/doorgiften", "onderdeel", "HDFC", "naar", "ez"))
                .hasStatus(422);
    }

    @Test
    void whatAPartySaidBeforeIsFoldedAwayForWhoMayReadItsWords() {
        loop.answer("hdfc", kenmerk, Oordeel.NIET_AKKOORD, versie);
        loop.agree(kenmerk, versie, "hdfc");
        assertThat(page("opsteller")).bodyText().contains("Eerdere oordelen van HDFC (1)", "Niet akkoord op versie 1");
        assertThat(page("ez")).bodyText().doesNotContain("Eerdere oordelen");
    }

    @Test
    void theSecretariaatReadsWhySilenceCannotBeRecordedYet() {
        var dag = LocalDate.now(clock).plusDays(1);
        kenmerk = loop.concept(
                Beslisregel.ALLE,
                List.of("STASDEF"),
                List.of(new Partij(1, "EZ", Set.of(), dag, true), new Partij(2, "HDFC", Set.of(), dag, true)));
        versie = loop.submit(kenmerk);
        clock.set(dag.plusDays(14).atTime(9, 0).atZone(clock.getZone()).toInstant());
        loop.agree(kenmerk, versie, "ez");
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/geen-reacties/nieuw").with(user("secretariaat"))))
                .bodyText()
                .contains("HDFC is op", "heeft ten minste één hele werkdag")
                .doesNotContain("Leg vast dat HDFC niet reageerde");
    }

    @Test
    void whoCanPassTheQuestionOnToNobodyIsToldSo() {
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/doorgiften/nieuw?onderdeel=EZ")
                        .with(user("ez"))))
                .hasStatusOk()
                .bodyText()
                .contains("Er is geen collega die ook voor dit onderdeel antwoordt.");
        assertThat(send("hdfc", "/doorgiften", "onderdeel", "EZ", "naar", "ez")).hasStatus(403);
    }

    private MvcTestResult page(String wie) {
        return mvc.perform(get("/notas/" + kenmerk).with(user(wie)));
    }

    private MvcTestResult send(String wie, String adres, String... velden) {
        var verzoek = post("/notas/" + kenmerk + adres).with(user(wie)).with(csrf());
        for (int i = 0; i < velden.length; i += 2) verzoek.param(velden[i], velden[i + 1]);
        return mvc.perform(verzoek);
    }
}
