package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The files that lie with a nota become public with it, each in a form that holds nothing of what stays inside. */
@NotaTest
class OpenbareBijlagenTest {
    private static final String BRIEF =
            "Geachte voorzitter,\n\nBel Bram Hoekstra op 06-51428837 over de kade.\n\nDe Staatssecretaris";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void begin() {
        database.clean();
    }

    @Test
    void aFileOfWordsIsSetAnewWithoutWhatStaysInsideAndWhatCannotBeIsNamed() throws Exception {
        var loop = new Bijlageloop(context)
                .with("Brief over de kade", "brief-hoekstra.txt", BRIEF)
                .with(
                        "Bericht",
                        "bericht.eml",
                        "From: een@voorbeeld.nl\nSubject: Kade\nDate: Mon, 1 Sep 2025 10:00:00 +0200\n\nIets.\n")
                .with("Bedragen", "bedragen.csv", "naam;bedrag\nBram Hoekstra;12\n")
                .decided();
        assertThat(loop.dossier().gelakt())
                .extracting(regel -> regel.plaats().deel(), Lakregel::woorden)
                .contains(tuple("bijlage.1.tekst", "Bram Hoekstra"), tuple("bijlage.1.tekst", "06-51428837"));
        assertThat(loop.dossier().openbareBijlagen())
                .extracting(Lakbijlage::vorm)
                .containsExactly(Bijlagevorm.TEKST, Bijlagevorm.OP_VERZOEK, Bijlagevorm.TEKST);

        assertThat(loop.lak.finish("woo", loop.nota)).isInstanceOf(Outcome.Done.class);
        assertThat(Bijlageloop.reasons(loop.unseen()))
                .singleElement()
                .asString()
                .contains("openbaarmaking.reden.bestanden");
        context.getBean(Bijlageronde.class).run();
        assertThat(mvc.get()
                        .uri("/notas/" + loop.nota + "/openbaarmaking/publiek")
                        .with(user("woo2").authorities(() -> "lezen"))
                        .exchange())
                .bodyText()
                .contains("Bijlage 1, openbaar", "Bijlage 1, origineel", "publiek?bijlage=1")
                .doesNotContain("publiek?bijlage=2");
        var gezien =
                context.getBean(Bijlagevoorbeelden.class).pdf(loop.dossier(), 1).orElseThrow();
        assertThat(loop.lak.release("woo2", loop.nota)).isInstanceOf(Outcome.Done.class);
        assertThat(Bijlageloop.reasons(loop.publish())).isEmpty();

        var pagina = get("/openbaar/" + loop.nota);
        assertThat(pagina).bodyText().contains("bijlage-1.pdf", "Bijlage 1: Brief over de kade", "Toegankelijk");
        assertThat(pagina).bodyText().contains("Bericht", "opvragen").doesNotContain("bijlage-2.pdf", "hoekstra");
        var pdf = get("/openbaar/" + loop.nota + "/bijlage-1.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getContentAsByteArray()).isEqualTo(gezien);
        assertThat(text(gezien))
                .contains("Geachte voorzitter", "[gelakt: 5.1.2e]")
                .doesNotContain("Hoekstra", "5142");
        var blad = get("/openbaar/" + loop.nota + "/bijlage-1");
        assertThat(blad).hasStatusOk().bodyText().contains("Geachte voorzitter").doesNotContain("Hoekstra", "5142");
        assertThat(text(file(loop, 3))).contains("bedrag", "[gelakt: 5.1.2e]").doesNotContain("Hoekstra");
        assertThat(get("/openbaar/" + loop.nota + "/bijlage-2.pdf")).hasStatus(404);
        assertThat(get("/openbaar/" + loop.nota + "/diwoo.xml"))
                .bodyText()
                .contains("c_05f4a5f3", "/openbaar/" + loop.nota + "/bijlage-1.pdf\">Bijlage 1<")
                .doesNotContain("bijlage-2", "Bericht");
        assertThat(get("/openbaar?zoek=geachte")).bodyText().contains("Beslisnota bij ");
        assertThat(context.getBean(Openbaarbestanden.class)
                        .of(context.getBean(Openbaarheid.class)
                                .find(loop.nota.waarde())
                                .orElseThrow()
                                .publicatie()))
                .extracting(Openbaarbestand::naam)
                .isEqualTo(List.of("beslisnota.pdf", "bijlage-1.pdf", "bijlage-3.pdf"));
    }

    @Test
    void aPdfOfOthersIsDrawnAnewAndWhatIsMoreThanWordsIsLookedAt() throws Exception {
        var rapport = new Bladproef()
                .words("Bel Bram Hoekstra over de kade.", 20, 150)
                .bytes();
        var scan = new Bladproef()
                .words("Hoogachtend, het zonnewendefeest.", 20, 150)
                .picture(300, 20)
                .bytes();
        var loop = new Bijlageloop(context)
                .with("Rapport", "rapport.pdf", rapport)
                .with("Scan", "scan.pdf", scan)
                .with("Foto", "foto.jpg", Schuilpen.photo("Bram Hoekstra"))
                .decided();
        assertThat(loop.dossier().open())
                .extracting(regel -> regel.plaats().deel(), Lakregel::soort)
                .containsExactly(
                        tuple("bijlage.2.beeld.1", Laksoort.MOGELIJK_HANDTEKENING),
                        tuple("bijlage.3.beeld.1", Laksoort.BEELD));
        assertThat(Bijlageloop.reasons(loop.lak.finish("woo", loop.nota)))
                .singleElement()
                .asString()
                .contains("openbaarmaking.reden.open");
        loop.lak.say("woo", loop.nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_HANDTEKENING, "");
        var vlak = new Lakvlak(3, 1, 0, 0, 5000, 5000);
        loop.lak.places("woo", loop.nota, Lakbesluit.LAKKEN, vlak.plaats());
        loop.lak.places("woo", loop.nota, Lakbesluit.BEWAREN, new Lakplaats("bijlage.3.beeld.1", 0, 22));
        assertThat(Bijlageloop.reasons(loop.released())).isEmpty();
        assertThat(Bijlageloop.reasons(loop.publish())).isEmpty();

        assertThat(get("/openbaar/" + loop.nota)).bodyText().contains("bijlage-1.pdf", "Niet toegankelijk");
        try (var document = Loader.loadPDF(file(loop, 1))) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("[gelakt: 5.1.2e]");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bijlage 1: Rapport");
        }
        assertThat(text(file(loop, 2))).doesNotContain("zonnewende");
        assertThat(get("/openbaar/" + loop.nota + "/bijlage-1")).hasStatus(404);
    }

    private byte[] file(Bijlageloop loop, int nummer) {
        return get("/openbaar/" + loop.nota + "/bijlage-" + nummer + ".pdf")
                .getResponse()
                .getContentAsByteArray();
    }

    private MvcTestResult get(String adres) {
        return mvc.get().uri(adres).exchange();
    }

    static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
