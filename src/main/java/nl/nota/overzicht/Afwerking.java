package nl.nota.overzicht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import nl.nota.kern.Sha256;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Finishes a laid out PDF: its tags are mended, and date and identity follow from the sheet, not from now. */
record Afwerking(PDDocument pdf) {

    void finish(Papier papier) throws IOException {
        finish(papier.druk().tijd(), papier.toString());
    }

    /**
     * Finishes it.
     *
     * @param inhoud everything that is printed: the same always gives the same identity
     */
    void finish(Instant tijd, String inhoud) throws IOException {
        date(tijd);
        pdf.setDocumentId(ByteBuffer.wrap(Sha256.of(inhoud)).getLong());
        new Tags().mend(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private void date(Instant moment) throws IOException {
        var tijd = moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(tijd));
        var catalog = pdf.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + tijd.toInstant());
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }
}
