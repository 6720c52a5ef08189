package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import nl.nota.nota.Sjabloon;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files that another library wrote. */
class AndereSchrijverTest {

    @Test
    void aNotaOfAnotherMinistryWithLabelsInATableComesIn() {
        Lezing lezing = written(word -> {
            XWPFTable tabel = word.createTable(3, 2);
            String[][] velden = {{"Aan", "Minister van OCW"}, {"Datum", "12 mei 2025"}, {"Kenmerk", "OCW-51423675"}};
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 2; j++) tabel.getRow(i).getCell(j).setText(velden[i][j]);
            line(word, "Ter informatie", false);
            line(word, "Onderwerp: Voortgang leerlingenvervoer", false);
            line(word, "Kernpunten", true);
            numbered(word, "Eerste punt.", "Tweede punt.");
            line(word, "Krachtenveld", true);
            line(word, "De VNG steunt dit.", false);
        });
        assertThat(Weergave.of(lezing))
                .contains("soort: TER_INFORMATIE", "onderwerp: Voortgang leerlingenvervoer", "aan: [Minister van OCW]")
                .contains("datum: 2025-05-12", "kenmerk: OCW-51423675")
                .contains("== KERNPUNTEN | Kernpunten | null\n1. Eerste punt.\n2. Tweede punt.")
                .contains("== KRACHTENVELD | Krachtenveld | null\nDe VNG steunt dit.");
    }

    @Test
    void footnotesAndLinksOfAnotherLibraryComeIn() {
        Lezing lezing = written(word -> {
            line(word, "Aanleiding", true);
            XWPFParagraph alinea = word.createParagraph();
            alinea.createRun().setText("Zie ");
            alinea.createHyperlinkRun("https://www.rijksoverheid.nl/x").setText("de brief");
            alinea.createRun().setText(" daarover");
            alinea.addFootnoteReference(noot(word, "Kamerstuk 31 125, nr. 135."));
            alinea.createRun().setText(".");
        });
        assertThat(Bestanden.opmaak(lezing, Sjabloon.AANLEIDING))
                .isEqualTo("Zie [de brief](https://www.rijksoverheid.nl/x) daarover[^1].");
        assertThat(Weergave.of(lezing)).contains("[^1]: Kamerstuk 31 125, nr. 135.");
    }

    private static XWPFFootnote noot(XWPFDocument word, String tekst) {
        var noot = word.createFootnote();
        noot.createParagraph().createRun().setText(tekst);
        return noot;
    }

    private static void line(XWPFDocument word, String tekst, boolean vet) {
        var run = word.createParagraph().createRun();
        run.setBold(vet);
        run.setText(tekst);
    }

    private static void numbered(XWPFDocument word, String... punten) {
        var nummering = word.createNumbering();
        var vorm = CTAbstractNum.Factory.newInstance();
        vorm.setAbstractNumId(BigInteger.ZERO);
        var niveau = vorm.addNewLvl();
        niveau.setIlvl(BigInteger.ZERO);
        niveau.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        niveau.addNewLvlText().setVal("%1.");
        niveau.addNewStart().setVal(BigInteger.ONE);
        var lijst = nummering.addNum(nummering.addAbstractNum(new XWPFAbstractNum(vorm)));
        for (String punt : punten) {
            XWPFParagraph alinea = word.createParagraph();
            alinea.setNumID(lijst);
            alinea.createRun().setText(punt);
        }
    }

    private static Lezing written(Consumer<XWPFDocument> schrijver) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            schrijver.accept(word);
            word.write(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BronbestandenTest.lezing(Wordlezer.read(uit.toByteArray(), null));
    }
}
