package nl.nota.overzicht;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One style of DejaVu Sans, read when first needed; without ligatures, so that each word can be found and copied. */
final class Letter extends PDFontSupplier {
    private static final String MAP = "/net/sf/jasperreports/fonts/dejavu/";

    private final PDDocument pdf;
    private final String bestand;
    private @Nullable PDFont font;

    Letter(PDDocument pdf, String bestand) {
        super(null);
        this.pdf = pdf;
        this.bestand = bestand;
    }

    @Override
    public PDFont supply() {
        if (font == null) font = read();
        return font;
    }

    private PDFont read() {
        try (var in = Objects.requireNonNull(Letter.class.getResourceAsStream(MAP + bestand), bestand)) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters.setEnableGsub(false);
            return PDType0Font.load(pdf, letters, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
