package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Vervangen;
import nl.nota.route.Beslisregel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One bewindspersoon decides in the place of another: the page says so before, and everything says so afterwards. */
@NotaTest
class WaarnemingTest {
    private static final String BEIDEN = "Willem Reinders, wnd. Carla Ottens";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Vervangen vervangen;
    private Kenmerk kenmerk;

    @BeforeEach
    void stasdefKeepsThePlaceOfMindefWarm() {
        database.clean();
        loop = new Notaloop(context);
        vervangen = new Vervangen(jdbc, loop.bean(Medewerkers.class), LocalDate.now(clock));
        vervangen.by("mindef", "stasdef", Formule.WAARNEMING);
        kenmerk = loop.offered(Beslisregel.ALLE);
    }

    @AfterEach
    void asItWas() {
        database.owner()
                .sql("DELETE FROM medewerker_code WHERE code = 'MINDEF' AND medewerker = ?")
                .param(loop.who("sg").id())
                .update();
        database.clean();
    }

    @Test
    void thePageSaysInWhosePlaceBeforeItIsConfirmed() {
        assertThat(page("/besluiten/nieuw?bewindspersoon=MINDEF&besluit=AKKOORD&versie=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Akkoord als MINDEF, wnd. Carla Ottens, op versie 1");
        assertThat(page("/besluiten/nieuw?bewindspersoon=STASDEF&besluit=AKKOORD&versie=1"))
                .bodyText()
                .contains("Akkoord als STASDEF op versie 1");
    }

    @Test
    void bothNamesStandOnPagePdfApiAndTrail() throws Exception {
        assertThat(decide(Map.of())).hasStatus(303);
        assertThat(mvc.perform(get("/notas/" + kenmerk).with(user("opsteller"))))
                .bodyText()
                .contains(BEIDEN);
        assertThat(page("/besluiten/nieuw?bewindspersoon=STASDEF")).bodyText().contains(BEIDEN);
        assertThat(mvc.perform(get("/notas/" + kenmerk + "/gebeurtenissen").with(user("opsteller"))))
                .bodyText()
                .contains(BEIDEN);
        var api = mvc.perform(get("/api/v1/notas/" + kenmerk).with(httpBasic("opsteller", "demo-opsteller")));
        assertThat(api).bodyJson().extractingPath("$.besluiten[0].namens").isEqualTo("Carla Ottens");
        assertThat(api).bodyJson().extractingPath("$.besluiten[0].formule").isEqualTo("WAARNEMING");
        var bytes = mvc.perform(get("/notas/" + kenmerk + "/pdf").with(user("opsteller")))
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(BEIDEN);
        }
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast().inhoud())
                .containsEntry("formule", "WAARNEMING")
                .containsEntry("vervangt", "mindef");
    }

    @Test
    void whoComesTooLateReadsBothNames() {
        decide(Map.of());
        assertThat(decide(Map.of())).hasStatus(409).bodyText().contains(BEIDEN + " heeft op ");
    }

    @Test
    void whoReplacesTwoForOneCodeSaysWhom() {
        jdbc.sql("INSERT INTO medewerker_code (medewerker, code, begin) VALUES (?, 'MINDEF', ?)")
                .params(loop.who("sg").id(), LocalDate.now(clock).minusDays(1))
                .update();
        vervangen.by("sg", "stasdef", Formule.WAARNEMING);
        assertThat(page("/besluiten/nieuw?bewindspersoon=MINDEF&besluit=AKKOORD&versie=1"))
                .bodyText()
                .contains("In wiens plaats beslist u als MINDEF?", "value=\"sg\"", "value=\"mindef\"");
        assertThat(decide(Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#namens\">U neemt voor MINDEF meer dan een bewindspersoon waar.");
        assertThat(decide(Map.of("namens", "mindef"))).hasStatus(303);
        assertThat(loop.bean(Besluiten.class).of(kenmerk).getFirst().namens())
                .isEqualTo(loop.who("mindef").id());
    }

    @Test
    void aMandaatBesideItIsPassedOver() {
        jdbc.sql("INSERT INTO medewerker_code (medewerker, code, begin) VALUES (?, 'MINDEF', ?)")
                .params(loop.who("sg").id(), LocalDate.now(clock).minusDays(1))
                .update();
        vervangen.by("sg", "stasdef", Formule.MANDAAT);
        assertThat(decide(Map.of())).hasStatus(303);
        assertThat(loop.bean(Besluiten.class).of(kenmerk).getFirst().namens())
                .isEqualTo(loop.who("mindef").id());
    }

    private MvcTestResult page(String pad) {
        return mvc.perform(get("/notas/" + kenmerk + pad).with(user("stasdef")));
    }

    private MvcTestResult decide(Map<String, String> velden) {
        var versie = loop.versie(kenmerk);
        var verzoek = post("/notas/" + kenmerk + "/besluiten")
                .param("bewindspersoon", "MINDEF")
                .param("besluit", "AKKOORD")
                .param("versie", String.valueOf(versie.nummer()))
                .param("hash", versie.hash());
        velden.forEach(verzoek::param);
        return mvc.perform(verzoek.with(user("stasdef")).with(csrf()));
    }
}
