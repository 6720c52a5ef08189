package nl.nota.overzicht;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** The sheet of a nota as a PDF that is PDF/A-2a and PDF/UA-1; the same sheet always gives the same bytes. */
@Component
public class NotaPdf {
    private static final String LETTER = "Nota";

    /** The transformer of Java itself: to look for another one in every jar took a third of the time of a sheet. */
    static {
        System.getProperties()
                .putIfAbsent(
                        TransformerFactory.class.getName(),
                        TransformerFactory.newDefaultInstance().getClass().getName());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PapierDocument documents;

    NotaPdf(PapierDocument documents) {
        this.documents = documents;
    }

    public byte[] render(Papier papier) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var renderer = builder(documents.of(papier), pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new Afwerking(pdf).finish(papier);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static PdfRendererBuilder builder(Document document, PDDocument pdf) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("nota");
        builder.useFont(new Letter(pdf, "DejaVuSans.ttf"), LETTER, 400, FontStyle.NORMAL, true);
        builder.useFont(new Letter(pdf, "DejaVuSans-Bold.ttf"), LETTER, 700, FontStyle.NORMAL, true);
        builder.useFont(new Letter(pdf, "DejaVuSans-Oblique.ttf"), LETTER, 400, FontStyle.ITALIC, true);
        builder.useFont(new Letter(pdf, "DejaVuSans-BoldOblique.ttf"), LETTER, 700, FontStyle.ITALIC, true);
        return builder;
    }
}
