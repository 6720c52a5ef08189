package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfGeldigheidTest {
    static Stream<Named<Papier>> papieren() {
        return Stream.of(
                Named.of("kort", Notas.kort()),
                Named.of("echt", EchteNota.papier()),
                Named.of("lang", Notas.lang()),
                Named.of("leeg", Notas.met()),
                Named.of("vreemd", Notas.met("Emoji \uD83D\uDE00, 中文, alef \u05D0.")));
    }

    @ParameterizedTest
    @MethodSource("papieren")
    void eachNotaIsPdfA2aAndPdfUa1(Papier papier) throws Exception {
        var pdf = Pdfs.render(papier);
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theValidatorRefusesAPdfWithoutTags() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(Pdfs.render(Notas.kort()))) {
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
            pdf.save(out);
        }
        assertThat(Pdfs.errors(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(Pdfs.errors(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("papieren")
    void theSameSheetGivesTheSameBytes(Papier papier) {
        assertThat(Pdfs.render(papier)).isEqualTo(Pdfs.render(papier));
    }

    @Test
    void anotherTimeOrAnotherWordGivesOtherBytes() {
        var papier = Notas.met("Een woord.");
        var later = new Papier(
                papier.kenmerk(),
                papier.kop(),
                papier.stempel(),
                papier.datum(),
                papier.kolom(),
                papier.besluiten(),
                papier.merking(),
                papier.onderwerp(),
                papier.meldingen(),
                papier.delen(),
                papier.noten(),
                papier.bijlagen(),
                Druk.concept(Instant.parse("2025-09-30T00:00:00Z")));
        assertThat(Pdfs.render(papier))
                .isNotEqualTo(Pdfs.render(later))
                .isNotEqualTo(Pdfs.render(Notas.met("Een woorD.")));
    }
}
