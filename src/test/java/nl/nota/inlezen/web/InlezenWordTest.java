package nl.nota.inlezen.web;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.fields;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.nota.Blok;
import nl.nota.nota.Canoniek;
import nl.nota.nota.Inline;
import nl.nota.nota.Tekst;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NotaTest
class InlezenWordTest {
    private static final String KENMERK = "MINDEF20250001234";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private Formulieren forms;

    @BeforeEach
    void empty() {
        database.clean();
        forms = new Formulieren(mvc);
    }

    @Test
    void trackedChangesAreAskedAboutAndTheFileIsChosenOnce() throws IOException {
        var vraag = forms.upload("opsteller", "/notas/inlezingen", "nota.docx", bestand());
        assertThat(vraag).hasStatus(422);
        assertThat(words(vraag)).contains("In nota.docx heeft Word wijzigingen bijgehouden");
        var velden = fields(body(vraag));
        velden.add("wijzigingen", "OVERNEMEN");
        assertThat(words(forms.send("collega", "/notas/inlezingen", velden))).contains("niet meer bewaard");
        assertThat(forms.send("opsteller", "/notas/inlezingen", velden))
                .hasStatus(303)
                .hasRedirectedUrl("/notas/" + KENMERK + "/inlezing");
        assertThat(jdbc.sql("SELECT count(*) FROM wachtbestand")
                        .query(Long.class)
                        .single())
                .isZero();
        var concept = fields(body(forms.open("opsteller", "/notas/" + KENMERK + "/concept")));
        assertThat(concept.getFirst("tekst.GEADVISEERD_BESLUIT"))
                .isEqualTo("Akkoord te gaan met herstel in het derde kwartaal.");
        var gelukt = forms.open("opsteller", "/notas/" + KENMERK + "/inlezing");
        assertThat(gelukt)
                .bodyText()
                .contains("/concept#onderwerp", "/concept#tekst.KERNPUNTEN", "/concept#rubricering");
        assertThat(words(forms.open("opsteller", "/notas/" + KENMERK + "/opmerkingen")))
                .contains("Piet Collega in het Word-bestand: Klopt dit nog?", "achtergebleven");
        goesOutAsAWordFile();
        whatDoesNotFitComesBackInWords();
    }

    /** The decision has a table, from before there was a rule. */
    private void whatDoesNotFitComesBackInWords() {
        jdbc.sql("UPDATE concept_deel SET inhoud = ? WHERE deel = 'GEADVISEERD_BESLUIT'")
                .params(Canoniek.write(
                        new Tekst(List.of(new Blok.Tabel(List.of(row("Optie", "Prijs"), row("A", "3")))))))
                .update();
        var bestand = forms.open("opsteller", "/notas/" + KENMERK + "/docx").getResponse();
        var terug = forms.upload("collega", "/notas/inlezingen", "nota.docx", bestand.getContentAsByteArray());
        assertThat(terug).hasStatus(303);
        var inlezing = String.valueOf(terug.getResponse().getHeader("Location"));
        var gelukt = forms.open("collega", inlezing);
        assertThat(words(gelukt))
                .contains("In ‘Geadviseerd besluit’ kan geen tabel staan: elke rij is een regel geworden.");
        assertThat(gelukt).bodyText().contains("/concept#tekst.GEADVISEERD_BESLUIT");
        var concept = fields(body(forms.open("collega", inlezing.replace("/inlezing", "/concept"))));
        assertThat(concept.getFirst("tekst.GEADVISEERD_BESLUIT")).isEqualTo("Optie – Prijs\n\nA – 3");
    }

    private static Blok.Rij row(String... cellen) {
        return new Blok.Rij(Stream.of(cellen)
                .map(een -> new Blok.Cel(List.of(new Inline.Woorden(een))))
                .toList());
    }

    private void goesOutAsAWordFile() throws IOException {
        var uit = forms.open("opsteller", "/notas/" + KENMERK + "/docx");
        assertThat(uit).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"" + KENMERK + ".docx\"");
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(uit.getResponse().getContentAsByteArray()));
                var lezer = new XWPFWordExtractor(word)) {
            assertThat(lezer.getText())
                    .contains("Onderhoud kazernes", "in het derde kwartaal")
                    .doesNotContain("1 juli");
        }
        var machine = mvc.perform(forms.signed("opsteller", get("/api/v1/notas/" + KENMERK + "/docx")));
        assertThat(machine.getResponse().getContentAsByteArray())
                .isEqualTo(uit.getResponse().getContentAsByteArray());
        assertThat(forms.open("opsteller", "/notas/" + KENMERK + "/docx?sinds=1"))
                .hasStatus(404);
        assertThat(forms.open("ez", "/notas/" + KENMERK + "/docx")).hasStatus(404);
    }

    @Test
    void aMachineSaysWhatBecomesOfTrackedChanges() throws IOException {
        var zonder = mvc.perform(forms.signed(
                "opsteller",
                multipart("/api/v1/notas/inlezingen")
                        .file(new MockMultipartFile("bestand", "nota.docx", null, bestand()))));
        assertThat(zonder).hasStatus(422).bodyText().contains("wijzigingen bijgehouden");
    }

    private static byte[] bestand() throws IOException {
        try (var bestand = InlezenWordTest.class.getResourceAsStream("/nl/nota/inlezen/docx/wijzigingen.docx")) {
            return Objects.requireNonNull(bestand).readAllBytes();
        }
    }
}
