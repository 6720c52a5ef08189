package nl.nota.overzicht;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import nl.nota.openbaarmaking.Publicatiedruk;
import nl.nota.openbaarmaking.Publicatieversie;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** A publication as a PDF. It is given the redacted tree alone, so that what is not in that cannot be in the PDF. */
@Component
class PublicatiePdf implements Publicatiedruk {
    private final PapierDocument documents;

    PublicatiePdf(PapierDocument documents) {
        this.documents = documents;
    }

    @Override
    public byte[] pdf(Publicatieversie publicatie, String titel, Instant tijd) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var renderer = builder(publicatie, titel, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new Afwerking(pdf).finish(tijd, publicatie.toString() + titel);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Publicatieversie publicatie, String titel, PDDocument pdf) {
        return NotaPdf.builder(documents.of(publicatie, titel), pdf);
    }
}
