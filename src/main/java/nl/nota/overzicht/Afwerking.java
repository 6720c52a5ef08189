package nl.nota.overzicht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import nl.nota.kern.Sha256;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Finishes a laid out PDF: its tags are mended, and date and identity follow from the sheet, not from now. */
record Afwerking(PDDocument pdf) {

    void finish(Papier papier) throws IOException {
        date(papier);
        pdf.setDocumentId(identity(papier));
        new Tags().mend(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private void date(Papier papier) throws IOException {
        var tijd = papier.druk().tijd().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(tijd));
        var catalog = pdf.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + tijd.toInstant());
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }

    private static long identity(Papier papier) {
        return ByteBuffer.wrap(Sha256.of(papier.toString())).getLong();
    }
}
