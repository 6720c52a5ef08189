package nl.nota.overzicht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.Tasnota;
import nl.nota.besluit.Tassen;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class TasTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk een;
    private Kenmerk twee;

    @BeforeEach
    void twoNotasLieBeforeTheBewindspersonen() {
        database.clean();
        loop = new Notaloop(context);
        een = loop.offered(Beslisregel.ALLE);
        twee = loop.offered(Beslisregel.ALLE);
    }

    @Test
    void thePrivateOfficeAddsOrdersAndNotesAndTheBewindspersonReadsItInThatOrder() {
        assertThat(page("kabinet")).hasStatusOk().bodyText().contains(een.waarde(), "Doe deze in de tas van MINDEF");
        assertThat(pack("kabinet", "TOEVOEGEN", "", een, twee)).hasStatus(303);
        assertThat(pack("kabinet", "OMHOOG", "", twee)).hasStatus(303);
        assertThat(pack("kabinet", "BRIEFJE", "Voorleggen vóór het debat.", een))
                .hasStatus(303);
        assertThat(order()).containsExactly(twee, een);
        assertThat(page("mindef"))
                .bodyText()
                .contains("Voorleggen vóór het debat.", "Begin met lezen")
                .doesNotContain("name=\"greep\"");
        assertThat(pack("kabinet", "WEGHALEN", "", twee)).hasStatus(303);
        assertThat(order()).containsExactly(een);
    }

    @Test
    void anEmptyTasDoesNotSayThatNothingWaits() {
        assertThat(page("mindef"))
                .bodyText()
                .contains("In uw tas zit niets. Wel wacht op uw besluit:", "niet in de tas")
                .doesNotContain("Niets te beslissen");
        loop.decide("stasdef", een, Besluitsoort.AKKOORD);
        loop.decide("mindef", een, Besluitsoort.AKKOORD);
        loop.decide("mindef", twee, Besluitsoort.AKKOORD);
        assertThat(page("mindef")).bodyText().contains("Niets te beslissen");
    }

    @Test
    void whatIsWrittenBesideANotaGoesWithItWhenItIsMoved() {
        pack("kabinet", "TOEVOEGEN", "", een, twee);
        assertThat(pack("kabinet", "OMHOOG", "Voorleggen vóór het debat.", twee))
                .hasStatus(303);
        assertThat(order()).containsExactly(twee, een);
        assertThat(pack("kabinet", "OMLAAG", "", twee)).hasStatus(303);
        assertThat(order()).containsExactly(een, twee);
        assertThat(page("mindef")).bodyText().contains("Voorleggen vóór het debat.");
    }

    @Test
    void onlyThePrivateOfficeAndTheBewindspersonSeeTheLineAndOnlyTheFirstWritesIt() {
        pack("kabinet", "TOEVOEGEN", "", een);
        pack("kabinet", "BRIEFJE", "Alleen voor u.", een);
        assertThat(decision("mindef", een)).bodyText().contains("Alleen voor u.");
        assertThat(page("kabinet")).bodyText().contains("Alleen voor u.");
        for (var ander : List.of("stasdef", "opsteller", "secretariaat", "ez", "audit")) {
            assertThat(page(ander)).hasStatusOk().bodyText().doesNotContain("Alleen voor u.");
            assertThat(mvc.perform(get("/notas/" + een).with(user(ander))))
                    .bodyText()
                    .doesNotContain("Alleen voor u.");
            assertThat(pack(ander, "BRIEFJE", "Anders.", een)).hasStatus(403);
        }
        assertThat(mvc.perform(get("/tas.pdf").with(user("opsteller")))).hasStatus(403);
    }

    @Test
    void whatDoesNotLieBeforeABewindspersonIsNoTasNota() {
        var concept = loop.concept(Beslisregel.ALLE, "EZ");
        assertThat(pack("kabinet", "TOEVOEGEN", "", concept)).hasStatus(404);
        loop.decide("stasdef", een, Besluitsoort.AKKOORD);
        loop.decide("mindef", een, Besluitsoort.AKKOORD);
        assertThat(pack("kabinet", "TOEVOEGEN", "", een)).hasStatus(409);
        assertThat(pack("kabinet", "TOEVOEGEN", "")).hasStatus(422);
        assertThat(pack("kabinet", "DANSEN", "", twee)).hasStatus(422);
        assertThat(pack("kabinet", "BRIEFJE", "x".repeat(Tasnota.LANGSTE + 1), twee))
                .hasStatus(422);
        assertThat(pack("kabinet", "BRIEFJE", "")).hasStatus(422);
        assertThat(order()).isEmpty();
    }

    @Test
    void afterDecidingTheNextNotaOfTheTasIsThereWithTheWayToTakeBack() {
        pack("kabinet", "TOEVOEGEN", "", een, twee);
        assertThat(decision("mindef", een)).bodyText().contains("1 van 2");
        assertThat(decide(een))
                .hasStatus(303)
                .hasRedirectedUrl(
                        "/notas/" + twee + "/besluiten/nieuw?bewindspersoon=MINDEF&tas=ja&vorige=" + een.waarde());
        assertThat(mvc.perform(
                        get("/notas/" + twee + "/besluiten/nieuw?bewindspersoon=MINDEF&tas=ja&vorige=" + een.waarde())
                                .with(user("mindef"))))
                .bodyText()
                .contains("2 van 2", "U besloot als MINDEF: Akkoord.", "Ongedaan maken");
        assertThat(decide(twee)).hasStatus(303).hasRedirectedUrl("/tas?vorige=" + twee);
        assertThat(page("mindef")).bodyText().contains("Niets te beslissen.");
    }

    @Test
    void theTasIsOnePdfWithAListAndABookmarkForEachNota() throws Exception {
        pack("kabinet", "TOEVOEGEN", "", een, twee);
        pack("kabinet", "BRIEFJE", "Vóór het debat.", twee);
        var bytes = mvc.perform(get("/tas.pdf?bewindspersoon=MINDEF").with(user("mindef")))
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getDocumentOutline().children())
                    .extracting("title")
                    .containsExactly("Tas MINDEF", een + ": Een onderwerp", twee + ": Een onderwerp");
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Vóór het debat.");
        }
    }

    private List<Kenmerk> order() {
        return loop.bean(Tassen.class).of("MINDEF").notas().stream()
                .map(Tasnota::kenmerk)
                .toList();
    }

    private MvcTestResult page(String wie) {
        return mvc.perform(get("/tas").with(user(wie)));
    }

    private MvcTestResult decision(String wie, Kenmerk kenmerk) {
        return mvc.perform(
                get("/notas/" + kenmerk + "/besluiten/nieuw?bewindspersoon=MINDEF&tas=ja&besluit=AKKOORD&versie=1")
                        .with(user(wie)));
    }

    private MvcTestResult decide(Kenmerk kenmerk) {
        var versie = loop.versie(kenmerk);
        return mvc.perform(post("/notas/" + kenmerk + "/besluiten")
                .param("bewindspersoon", "MINDEF")
                .param("besluit", "AKKOORD")
                .param("versie", String.valueOf(versie.nummer()))
                .param("hash", versie.hash())
                .param("tas", "ja")
                .with(user("mindef"))
                .with(csrf()));
    }

    private MvcTestResult pack(String wie, String greep, String regel, Kenmerk... notas) {
        var verzoek = post("/tas")
                .param("bewindspersoon", "MINDEF")
                .param("greep", greep)
                .param("regel", regel)
                .with(user(wie))
                .with(csrf());
        for (var nota : notas) verzoek.param("nota", nota.waarde());
        return mvc.perform(verzoek);
    }
}
