package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PdfOpbouwTest {
    private static final Papier PAPIER = Notas.lang();
    private static final PDDocument PDF = Pdfs.read(PAPIER);
    private static final List<PDStructureElement> ELEMENTS =
            Pdfs.elements(PDF.getDocumentCatalog().getStructureTreeRoot());

    @AfterAll
    static void close() throws IOException {
        PDF.close();
    }

    private static List<PDStructureElement> all(String type) {
        return ELEMENTS.stream().filter(e -> e.getStructureType().equals(type)).toList();
    }

    @Test
    void theTitleIsTheHeadingAndEachRubriekStandsUnderIt() {
        assertThat(all("H1")).hasSize(1);
        assertThat(all("H2")).hasSameSizeAs(PAPIER.delen());
        assertThat(Pdfs.elements(
                        Pdfs.read(EchteNota.papier()).getDocumentCatalog().getStructureTreeRoot()))
                .filteredOn(e -> e.getStructureType().equals("H3"))
                .hasSize(4);
    }

    @Test
    void eachFootnoteIsANoteWithANameOfItsOwnAndALinkBack() {
        var names = new HashSet<String>();
        assertThat(all("Note")).hasSameSizeAs(PAPIER.noten()).allSatisfy(note -> {
            assertThat(names.add(note.getElementIdentifier())).isTrue();
            assertThat(Pdfs.elements(note)).anyMatch(e -> e.getStructureType().equals("Link"));
        });
    }

    @Test
    void aListHoldsItemsWithALabelAndABody() {
        assertThat(all("L"))
                .hasSizeGreaterThan(10)
                .allSatisfy(lijst -> assertThat(lijst.getKids())
                        .isNotEmpty()
                        .allSatisfy(punt -> assertThat(types(punt)).containsExactly("Lbl", "LBody")));
    }

    @Test
    void aDrawnBulletIsReadAsOne() {
        assertThat(all("Lbl"))
                .filteredOn(lbl -> "•".equals(lbl.getActualText()))
                .hasSize(4);
    }

    @Test
    void aTableHasHeadingCells() {
        assertThat(all("Table")).hasSize(3);
        assertThat(all("TH")).hasSize(9);
        assertThat(all("TD")).hasSize(18);
    }

    @Test
    void aLinkSaysWhereItGoesAndSoDoesAReference() {
        assertThat(all("Link"))
                .hasSize(24 + 24 + 2 * PAPIER.noten().size())
                .allSatisfy(link -> assertThat(link.getAlternateDescription()).isNotBlank());
    }

    @Test
    void nothingThatIsABlockStandsInAParagraph() {
        assertThat(all("P")).allSatisfy(p -> assertThat(types(p)).doesNotContain("Div", "P", "Part"));
    }

    @Test
    void itIsDutchAndShowsItsTitleAndItsRubrieken() throws IOException {
        var catalog = PDF.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("nl");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(PDF.getDocumentInformation().getTitle()).isEqualTo("Nota MINDEF20250034347: " + PAPIER.onderwerp());
        var titles = new ArrayList<String>();
        catalog.getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        assertThat(titles)
                .containsExactlyElementsOf(
                        PAPIER.delen().stream().map(Papier.Deel::titel).toList());
    }

    @Test
    void itsDateIsThatOfTheTextEverywhere() throws IOException {
        assertThat(PDF.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Notas.DRUK.tijd());
        var xmp = new String(PDF.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(xmp).contains("<xmp:CreateDate>" + Notas.DRUK.tijd() + "</xmp:CreateDate>");
    }

    private static List<String> types(Object node) {
        return ((PDStructureElement) node)
                .getKids().stream()
                        .filter(PDStructureElement.class::isInstance)
                        .map(kind -> ((PDStructureElement) kind).getStructureType())
                        .toList();
    }
}
