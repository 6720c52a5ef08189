package nl.nota.besluit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the private office records is never taken for the act of the bewindspersoon, wherever it is read. */
@NotaTest
class SpreekbesluitTest {
    private static final byte[] MAIL = "Van: MINDEF. Akkoord.".getBytes(StandardCharsets.UTF_8);
    private static final String WIE = "Daan Schipper op gezag van Carla Ottens, telefonisch";

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

    @BeforeEach
    void aNotaLiesBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.offered(Beslisregel.ALLE);
    }

    @Test
    void theOtherBewindspersonReadsWhoRecordedIt() {
        assertThat(recorded("AKKOORD")).hasStatus(303);
        assertThat(page("stasdef", "/besluiten/nieuw")).bodyText().contains("Vastgelegd door " + WIE);
        assertThat(page("mindef", "")).bodyText().contains("Vastgelegd door " + WIE);
    }

    @Test
    void whoComesTooLateReadsThatItWasRecorded() {
        assertThat(recorded("AKKOORD")).hasStatus(303);
        assertThat(recorded("AKKOORD"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Daan Schipper heeft op ",
                        "vastgelegd, op gezag van Carla Ottens, wat MINDEF besloot: Akkoord");
    }

    @Test
    void thePrivateOfficeTakesBackWhatItRecordedAndNotWhatItDecided() {
        assertThat(recorded("AKKOORD")).hasStatus(303);
        assertThat(page("kabinet", ""))
                .bodyText()
                .contains("U legde vast, op gezag van Carla Ottens, wat MINDEF besloot: Akkoord.")
                .doesNotContain("U besloot als MINDEF");
    }

    @Test
    void theStellerReadsWhoRecordedTheRetour() {
        assertThat(recorded("RETOUR")).hasStatus(303);
        assertThat(page("opsteller", ""))
                .bodyText()
                .contains("Daan Schipper heeft vastgelegd, op gezag van Carla Ottens, dat MINDEF besloot: Retour.");
    }

    @Test
    void theTrailNamesItOtherwiseThanAnOwnAct() {
        recorded("AKKOORD");
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        assertThat(page("opsteller", "/gebeurtenissen"))
                .bodyText()
                .contains(
                        "Besluit genomen",
                        "Besluit vastgelegd door het bureau van de bewindspersonen",
                        "op gezag van Carla Ottens",
                        "class=\"nota-besluit nota-besluit--vastgelegd\"");
    }

    @Test
    void theChainHoldsOnWhoseWordWhenHowAndTheEvidence() {
        recorded("AKKOORD");
        var regel = loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast();
        var hash = database.owner()
                .sql("SELECT sha256 FROM besluit_bewijs")
                .query(String.class)
                .single();
        var gezag = Objects.requireNonNull(
                loop.bean(Besluiten.class).of(kenmerk).getFirst().gezag());
        assertThat(regel.soort()).isEqualTo("BESLUIT_VASTGELEGD");
        assertThat(regel.inhoud())
                .containsAllEntriesOf(Map.of(
                        "opGezagVan",
                        "Carla Ottens",
                        "wijze",
                        "TELEFONISCH",
                        "gezegdOp",
                        gezag.gezegdOp().toString(),
                        "bewijs",
                        hash));
    }

    @Test
    void theFileThatWasHandedInIsHandedOutAndTheApiSaysWhere() throws Exception {
        recorded("AKKOORD");
        var besluit = loop.bean(Besluiten.class).of(kenmerk).getFirst();
        var adres = "/api/v1/notas/" + kenmerk + "/besluiten/" + besluit.id() + "/bewijs";
        assertThat(api("opsteller"))
                .bodyJson()
                .extractingPath("$.besluiten[0].vastlegging.bewijs")
                .isEqualTo(adres);
        assertThat(api("opsteller"))
                .bodyJson()
                .extractingPath("$.besluiten[0].vastlegging.opGezagVan")
                .isEqualTo("Carla Ottens");
        assertThat(api("ez"))
                .bodyJson()
                .extractingPath("$.besluiten[0].vastlegging.bewijs")
                .isNull();
        var bestand = mvc.perform(get(adres).with(httpBasic("opsteller", "demo-opsteller")));
        assertThat(bestand).hasStatusOk();
        assertThat(bestand.getResponse().getContentAsByteArray()).isEqualTo(MAIL);
        assertThat(bestand.getResponse().getHeader("Content-Disposition")).contains("mail.eml");
        assertThat(mvc.perform(get(adres).with(httpBasic("ez", "demo-ez")))).hasStatus(404);
    }

    @Test
    void thePdfSaysWhoRecordedIt() throws Exception {
        recorded("AKKOORD");
        var bytes = page("opsteller", "/pdf").getResponse().getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Besluit MINDEF", "Vastgelegd door " + WIE + ", gezegd op");
        }
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        var leeg =
                multipart("/notas/" + kenmerk + "/vastleggingen").file(new MockMultipartFile("bestand", new byte[0]));
        leeg.param("bewindspersoon", "MINDEF")
                .param("versie", "1")
                .param("hash", loop.versie(kenmerk).hash());
        assertThat(mvc.perform(leeg.with(user("kabinet")).with(csrf())))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"opGezagVan-fout\"",
                        "id=\"wijze-fout\"",
                        "id=\"gezegdOp-fout\"",
                        "id=\"bewijs-fout\"",
                        "id=\"besluit-fout\"",
                        "<a href=\"#wijze\">");
    }

    private MvcTestResult recorded(String besluit) {
        var versie = loop.versie(kenmerk);
        var gezegd = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.MINUTES);
        var verzoek = multipart("/notas/" + kenmerk + "/vastleggingen")
                .file(new MockMultipartFile("bestand", "mail.eml", "message/rfc822", MAIL));
        verzoek.param("bewindspersoon", "MINDEF")
                .param("besluit", besluit)
                .param("toelichting", "Graag anders.")
                .param("opGezagVan", "Carla Ottens")
                .param("wijze", "TELEFONISCH")
                .param("gezegdOp", gezegd.toString())
                .param("versie", String.valueOf(versie.nummer()))
                .param("hash", versie.hash());
        return mvc.perform(verzoek.with(user("kabinet")).with(csrf()));
    }

    private MvcTestResult page(String wie, String pad) {
        return mvc.perform(get("/notas/" + kenmerk + pad).with(user(wie)));
    }

    private MvcTestResult api(String wie) {
        return mvc.perform(get("/api/v1/notas/" + kenmerk).with(httpBasic(wie, "demo-" + wie)));
    }
}
