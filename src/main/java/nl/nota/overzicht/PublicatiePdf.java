package nl.nota.overzicht;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import nl.nota.openbaarmaking.Openbaarblad;
import nl.nota.openbaarmaking.Publicatiedruk;
import nl.nota.openbaarmaking.Publicatieversie;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** A publication as a PDF. It is given the redacted tree alone, so that what is not in that cannot be in the PDF. */
@Component
class PublicatiePdf implements Publicatiedruk {
    private final PapierDocument documents;

    PublicatiePdf(PapierDocument documents) {
        this.documents = documents;
    }

    @Override
    public byte[] pdf(Publicatieversie publicatie, String titel, Instant tijd) {
        return print(documents.of(publicatie, titel), tijd, publicatie + titel);
    }

    @Override
    public byte[] bijlage(Publicatieversie stuk, String titel, Instant tijd) {
        return print(documents.bijlage(stuk, titel), tijd, stuk + titel);
    }

    @Override
    public byte[] bladen(List<Openbaarblad> bladen, String titel, Instant tijd, boolean gelezen) {
        return BladenPdf.of(bladen, titel, tijd, gelezen);
    }

    private static byte[] print(Document document, Instant tijd, String inhoud) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var renderer = NotaPdf.builder(document, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new Afwerking(pdf).finish(tijd, inhoud);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
