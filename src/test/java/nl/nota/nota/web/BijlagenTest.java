package nl.nota.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Proefbestanden;
import nl.nota.nota.Versies;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotaTest
class BijlagenTest {
    private static final String VREEMD = ".brief \"einde\" 100% 😀 שלום\u202E / \\ ?*.pdf";
    private static final byte[] BRIEF = Proefbestanden.pdf(2);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk nota;

    @BeforeEach
    void aConcept() {
        database.clean();
        loop = new Notaloop(context);
        nota = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
    }

    @Test
    void ofManyFilesEachSucceedsOrFailsByItself() {
        var antwoord = send(
                "",
                file("bestanden", "een.pdf", BRIEF),
                file("bestanden", "leeg.pdf", new byte[0]),
                file("bestanden", "twee.txt", text("twee")),
                file("bestanden", "pagina.pdf", text("<html><body>x</body></html>")));
        assertThat(antwoord).hasStatus(422);
        assertThat(Formulieren.words(antwoord))
                .contains("leeg.pdf : Dit bestand is leeg.", "pagina.pdf : Een webpagina", "2 bestanden toegevoegd:");
        assertThat(names()).containsExactly("een.pdf", "twee.txt");
        assertThat(send("")).hasStatus(422).bodyText().contains("Kies eerst een bestand.");
        assertThat(get("opsteller", "")).bodyText().contains("een.pdf", "2 blz.");
    }

    @Test
    void aFileThatLiesThereIsRefused() {
        add("een.pdf", BRIEF);
        var antwoord = send("", file("bestanden", "ander.pdf", BRIEF));
        assertThat(antwoord).hasStatus(422).bodyText().contains("Dit bestand is al bijlage 1.");
        assertThat(names()).containsExactly("een.pdf");
    }

    @Test
    void aNameWithAnyCharacterComesBackUnharmed() throws Exception {
        var id = add(VREEMD, BRIEF).id();
        var antwoord = get("opsteller", "/" + id);
        var kop = String.valueOf(antwoord.getResponse().getHeader("Content-Disposition"));
        var naam = kop.substring(kop.indexOf("''") + 2);
        assertThat(URLDecoder.decode(naam.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(VREEMD);
        assertThat(kop).startsWith("attachment").doesNotContain("\r", "\n");
        assertThat(antwoord.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(antwoord.getResponse().getContentAsByteArray()).isEqualTo(BRIEF);
        assertThat(Formulieren.words(get("opsteller", ""))).contains(VREEMD);
        var inline = get("opsteller", "/" + id + "?tonen=ja").getResponse();
        assertThat(inline.getContentType()).isEqualTo("application/pdf");
        assertThat(inline.getHeader("Content-Disposition")).startsWith("inline");
    }

    @Test
    void aReplacedFileStaysWithTheVersieThatHadIt() {
        var oud = add("brief.pdf", BRIEF);
        loop.submit(nota);
        assertThat(send("/" + oud.id() + "/vervangingen", file("bestand", "brief.pdf", Proefbestanden.pdf(3))))
                .hasStatus(303);
        assertThat(send("/" + oud.id() + "/vervangingen", file("bestand", "brief.pdf", Proefbestanden.pdf(4))))
                .hasStatus(409)
                .bodyText()
                .contains("staat niet meer in het concept");
        var nieuw = bijlagen().getFirst();
        assertThat(nieuw.titel()).isEqualTo(oud.titel());
        loop.submit(nota);
        var versies = loop.bean(Versies.class).of(nota);
        assertThat(versies)
                .extracting(een -> een.inhoud().bijlagen().getFirst().id())
                .containsExactly(oud.id(), nieuw.id());
        assertThat(get("ez", "/" + oud.id())).hasStatus(200);
        assertThat(get("ez", "/" + nieuw.id())).hasStatus(200);
    }

    @Test
    void anotherFileLapsesEveryAkkoordAndTheSameFileIsNoChange() {
        var oud = add("brief.pdf", BRIEF);
        loop.agree(nota, loop.submit(nota), "ez");
        post("opsteller", "/" + oud.id() + "/verwijderingen");
        add("brief.pdf", BRIEF);
        assertThat(json("/indieningen", "{}")).hasStatus(422).bodyText().contains("niets gewijzigd");
        send("/" + bijlagen().getFirst().id() + "/vervangingen", file("bestand", "brief.pdf", text("anders")));
        loop.submit(nota);
        assertThat(read("/api/v1/notas/" + nota))
                .contains("\"stand\":\"VEROUDERD\"", "\"aantalBijlagen\":1", "\"naam\":\"brief.pdf\"");
        assertThat(read("/api/v1/notas/" + nota + "/vergelijkingen?van=1&tot=2"))
                .contains("\"plaats\":\"bijlagen\"", "\"soort\":\"INHOUDELIJK\"");
    }

    @Test
    void whatIsTakenOutOfAConceptIsGoneAndTheOrderIsAsChosen() {
        var een = add("een.txt", text("een"));
        var twee = add("twee.txt", text("twee"));
        assertThat(post("opsteller", "/" + twee.id() + "/verplaatsingen", "richting", "OMHOOG"))
                .hasStatus(303);
        assertThat(names()).containsExactly("twee.txt", "een.txt");
        assertThat(post("opsteller", "/" + een.id() + "/verwijderingen")).hasStatus(303);
        assertThat(post("opsteller", "/" + een.id() + "/verwijderingen")).hasStatus(409);
        assertThat(names()).containsExactly("twee.txt");
        assertThat(get("opsteller", "/" + een.id())).hasStatus(404);
        assertThat(database.owner()
                        .sql("SELECT count(*) FROM bestand_houder")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidOfABijlageIsCheckedAndAnOldStateIsNotWrittenOver() {
        var een = add("een.txt", text("een"));
        var basis = een.velden().basis();
        var pad = "/" + een.id() + "/wijzigingen";
        assertThat(post("opsteller", pad, "titel", " ", "basis", basis))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een titel in.");
        assertThat(post("opsteller", pad, "rol", "KAMERBRIEF", "titel", "De brief", "openbaar", "ja", "basis", basis))
                .hasStatus(303);
        assertThat(post("opsteller", pad, "titel", "Van een ander", "basis", basis))
                .hasStatus(409)
                .bodyText()
                .contains("Van een ander", "Een ander heeft de gegevens");
        assertThat(bijlagen().getFirst().velden())
                .isEqualTo(Bijlageverzoek.of("KAMERBRIEF", "De brief", "", "ja").toVelden());
    }

    @Test
    void whoDoesNotSeeTheTextDoesNotGetTheFile() {
        var id = add("brief.pdf", BRIEF).id();
        assertThat(get("ez", "/" + id)).hasStatus(404);
        assertThat(get("secretariaat", "/" + id)).hasStatus(404);
        assertThat(get("opsteller", "/" + UUID.randomUUID())).hasStatus(404);
        loop.submit(nota);
        assertThat(get("ez", "/" + id)).hasStatus(200);
        assertThat(get("ocw", "/" + id)).hasStatus(404);
    }

    @Test
    void whileAScanIsOwedOrAVirusWasFoundNobodyGetsTheFileAndItIsNotSubmitted() {
        var id = add("brief.pdf", BRIEF).id();
        for (var stand : List.of("TE_SCANNEN", "BESMET")) {
            database.owner().sql("UPDATE bestand SET scan = ?").param(stand).update();
            assertThat(get("opsteller", "/" + id)).hasStatus(409).bodyText().contains("virus");
            assertThat(get("opsteller", "")).bodyText().contains("virus").doesNotContain("/" + id + "\"");
            assertThat(json("/indieningen", "{}")).hasStatus(422).bodyText().contains("‘brief’");
        }
        database.owner().sql("UPDATE bestand SET scan = 'SCHOON'").update();
        assertThat(get("opsteller", "/" + id)).hasStatus(200);
    }

    private Bijlage add(String naam, byte[] inhoud) {
        return Notaloop.done(loop.bean(AddingBijlage.class)
                .add(loop.who("opsteller"), nota, new ByteArrayResource(inhoud), naam, Bijlagevelden.leeg()));
    }

    private List<Bijlage> bijlagen() {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("opsteller"), nota);
        return loop.bean(Concepten.class).of(dossier.nota()).inhoud().bijlagen();
    }

    private List<String> names() {
        return bijlagen().stream().map(een -> een.bestand().naam()).toList();
    }

    private MvcTestResult get(String wie, String pad) {
        var verzoek = mvc.get().uri("/notas/" + nota + "/bijlagen" + pad);
        return verzoek.with(user(wie)).exchange();
    }

    private MvcTestResult post(String wie, String pad, String... velden) {
        var verzoek = mvc.post().uri("/notas/" + nota + "/bijlagen" + pad);
        verzoek.with(user(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) verzoek.param(velden[i], velden[i + 1]);
        return verzoek.exchange();
    }

    private MvcTestResult send(String pad, MockMultipartFile... bestanden) {
        var verzoek = mvc.post().multipart().uri("/notas/" + nota + "/bijlagen" + pad);
        for (var bestand : bestanden) verzoek.file(bestand);
        return verzoek.with(user("opsteller")).with(csrf()).exchange();
    }

    private MvcTestResult json(String pad, String inhoud) {
        var verzoek = mvc.post().uri("/api/v1/notas/" + nota + pad);
        return new Formulieren(mvc)
                .signed("opsteller", verzoek)
                .contentType("application/json")
                .content(inhoud)
                .exchange();
    }

    private String read(String pad) {
        return Formulieren.body(
                new Formulieren(mvc).signed("opsteller", mvc.get().uri(pad)).exchange());
    }

    private static MockMultipartFile file(String veld, String naam, byte[] inhoud) {
        return new MockMultipartFile(veld, naam, "application/octet-stream", inhoud);
    }

    private static byte[] text(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
