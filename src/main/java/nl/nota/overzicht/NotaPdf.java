package nl.nota.overzicht;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** The sheet of a nota as a PDF that is PDF/A-2a and PDF/UA-1; the same sheet always gives the same bytes. */
@Component
public class NotaPdf {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PapierDocument documents;

    NotaPdf(PapierDocument documents) {
        this.documents = documents;
    }

    public byte[] render(Papier papier) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(documents.of(papier)).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                new Afwerking(pdf).finish(papier);
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document document) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(Letters.sRgb());
        builder.withProducer("nota");
        Letters.embed(builder);
        return builder;
    }
}
