package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.nota.Aantal;
import nl.nota.nota.Sjabloon;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Another library reads what the product writes, and finds it in order by the schema of the standard. */
class WordgeldigheidTest {

    @Test
    void everyPartIsValidByTheSchemaAlsoWithTrackedChanges() throws Exception {
        for (int zaad = 0; zaad < Aantal.of(12); zaad++) {
            Wordnota nota = new Notamaker(zaad).nota();
            assertThat(errors(Wordschrijver.write(nota))).as("seed %s", zaad).isEmpty();
            byte[] spoor = Wordschrijver.write(nota, Verhaspeld.of(nota, zaad), "versie 2", Instant.EPOCH);
            assertThat(errors(spoor)).as("tracked, seed %s", zaad).isEmpty();
        }
    }

    @Test
    void anotherReaderFindsTheSameWordsStylesAndNotes() throws IOException {
        Lezing echt = Bestanden.lezing(Bestanden.text(Bestanden.ECHT));
        byte[] bestand =
                Wordschrijver.write(Notamaker.defensie(echt.inhoud(), "MINDEF20250034347", List.of("EZ", "OCW"), 1));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bestand))) {
            assertThat(word.getFootnotes().getLast().getParagraphs().getFirst().getText())
                    .contains("Toezegging aan het lid Erkens (TZ202402-090)");
            assertThat(word.getParagraphs().stream()
                            .filter(p -> "Kop1".equals(p.getStyle()))
                            .map(p -> p.getText()))
                    .containsExactly("Aanleiding", "Geadviseerd besluit", "Kernpunten", "Toelichting");
            assertThat(word.getParagraphs().stream()
                            .filter(p -> p.getNumID() != null)
                            .map(p -> p.getText()))
                    .hasSize(4)
                    .first()
                    .asString()
                    .startsWith("De kamerbrief is een tussentijdse update");
            assertThat(word.getTables().getFirst().getText()).contains("Aan\tMINDEF en STASDEF");
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("TER BESLISSING");
            assertThat(word.getTables().get(1).getText()).contains("29 september 2025");
            assertThat(word.getHeaderList().stream().map(kop -> kop.getText()))
                    .anyMatch(tekst -> tekst.contains("Onze referentie") && tekst.contains("MINDEF20250034347"));
        }
    }

    @Test
    void theRealNotaAsAWordFileIsTheRealNota() {
        Lezing echt = Bestanden.lezing(Bestanden.text(Bestanden.ECHT));
        byte[] bestand = Wordschrijver.write(
                Notamaker.defensie(echt.inhoud(), "MINDEF20250034347", echt.geclaimdAfgestemdMet(), 1));
        Lezing terug = BronbestandenTest.lezing(Wordlezer.read(bestand, null));
        assertThat(terug.inhoud()).isEqualTo(echt.inhoud());
        assertThat(terug.geclaimdAfgestemdMet()).isEqualTo(echt.geclaimdAfgestemdMet());
        assertThat(terug.opmerkingen()).isEqualTo(echt.opmerkingen());
        assertThat(Bestanden.rubriek(terug, Sjabloon.KERNPUNTEN))
                .isEqualTo(Bestanden.rubriek(echt, Sjabloon.KERNPUNTEN));
    }

    private static List<String> errors(byte[] bestand) throws IOException, InvalidFormatException, XmlException {
        List<String> uit = new ArrayList<>();
        try (OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(bestand))) {
            for (PackagePart deel : pakket.getParts()) {
                String naam = deel.getPartName().getName();
                if (!naam.startsWith("/word/") || naam.endsWith(".rels")) continue;
                List<XmlError> fouten = new ArrayList<>();
                XmlOptions keuzes = new XmlOptions();
                keuzes.setErrorListener(fouten);
                parse(naam, deel).validate(keuzes);
                fouten.forEach(fout -> uit.add(naam + ": " + fout.getMessage()));
            }
        }
        return uit;
    }

    private static XmlObject parse(String naam, PackagePart deel) throws IOException, XmlException {
        return switch (naam.replaceAll("[0-9]", "")) {
            case "/word/document.xml" -> DocumentDocument.Factory.parse(deel.getInputStream());
            case "/word/styles.xml" -> StylesDocument.Factory.parse(deel.getInputStream());
            case "/word/numbering.xml" -> NumberingDocument.Factory.parse(deel.getInputStream());
            case "/word/footnotes.xml" -> FootnotesDocument.Factory.parse(deel.getInputStream());
            case "/word/settings.xml" -> SettingsDocument.Factory.parse(deel.getInputStream());
            case "/word/header.xml" -> HdrDocument.Factory.parse(deel.getInputStream());
            case "/word/footer.xml" -> FtrDocument.Factory.parse(deel.getInputStream());
            default -> throw new AssertionError("No part is called " + naam);
        };
    }
}
