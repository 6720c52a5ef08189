package nl.nota.inlezen;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters of one page of a PDF, each with its place and its looks. */
final class Pdfletters extends PDFTextStripper {
    private final List<Pdfletter> letters = new ArrayList<>();

    Pdfletters() {
        setSortByPosition(false);
    }

    List<Pdfletter> page(PDDocument pdf, int nummer) throws IOException {
        setStartPage(nummer);
        setEndPage(nummer);
        writeText(pdf, new StringWriter());
        return letters;
    }

    @Override
    protected void writeString(String tekst, List<TextPosition> plaatsen) {
        for (TextPosition plaats : plaatsen) {
            if (plaats.getUnicode() == null || plaats.getDir() != 0) continue;
            PDFont font = plaats.getFont();
            String naam = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
            letters.add(new Pdfletter(
                    plaats.getUnicode(),
                    plaats.getXDirAdj(),
                    plaats.getYDirAdj(),
                    plaats.getWidthDirAdj(),
                    plaats.getFontSizeInPt(),
                    naam.contains("bold") || naam.contains("black") || naam.contains("heavy"),
                    naam.contains("italic") || naam.contains("oblique")));
        }
    }
}
