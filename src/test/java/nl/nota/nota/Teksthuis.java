package nl.nota.nota;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files with text in them, made on the spot. */
public final class Teksthuis {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Teksthuis() {}

    /** A Word file of these paragraphs. */
    public static byte[] docx(String... alineas) {
        return docx("", alineas);
    }

    /** The same, with a head on each page. */
    static byte[] docxUnder(String paginakop, String... alineas) {
        return docx(paginakop, alineas);
    }

    private static byte[] docx(String paginakop, String[] alineas) {
        var delen = new LinkedHashMap<String, String>();
        delen.put("[Content_Types].xml", "<Types><Override ContentType=\"" + DOCX + "\"/></Types>");
        delen.put("word/document.xml", word("document", body(List.of(alineas))));
        if (!paginakop.isEmpty()) delen.put("word/header1.xml", word("hdr", body(List.of(paginakop))));
        return Proefbestanden.zip(delen);
    }

    /** A Word file with this as its body. */
    static byte[] docxOf(String xml) {
        var delen = new LinkedHashMap<String, String>();
        delen.put("[Content_Types].xml", "<Types><Override ContentType=\"" + DOCX + "\"/></Types>");
        delen.put("word/document.xml", xml);
        return Proefbestanden.zip(delen);
    }

    static String word(String wortel, String inhoud) {
        return "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>"
                .formatted(wortel, inhoud, wortel);
    }

    private static String body(List<String> alineas) {
        return alineas.stream()
                .map(tekst -> "<w:p><w:r><w:t>" + tekst + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }

    /** A text document of OpenDocument with these paragraphs. */
    static byte[] odt(String... alineas) {
        var delen = new LinkedHashMap<String, String>();
        delen.put("mimetype", "application/vnd.oasis.opendocument.text");
        delen.put("META-INF/manifest.xml", "<m/>");
        delen.put(
                "content.xml",
                "<o:d xmlns:o=\"o\" xmlns:text=\"t\">"
                        + List.of(alineas).stream()
                                .map(tekst -> "<text:p>" + tekst + "</text:p>")
                                .collect(Collectors.joining())
                        + "</o:d>");
        return Proefbestanden.zip(delen);
    }

    /** A PDF with these lines on each page. */
    public static byte[] pdf(List<List<String>> bladzijden) {
        try (var pdf = new PDDocument();
                var uit = new ByteArrayOutputStream()) {
            for (var regels : bladzijden) {
                var blad = new PDPage();
                pdf.addPage(blad);
                try (var inhoud = new PDPageContentStream(pdf, blad)) {
                    inhoud.beginText();
                    inhoud.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    inhoud.newLineAtOffset(60, 700);
                    inhoud.setLeading(14);
                    for (var regel : regels) {
                        inhoud.showText(regel);
                        inhoud.newLine();
                    }
                    inhoud.endText();
                }
            }
            pdf.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF written by hand, of these objects from 1 on; the first is the catalog. */
    static byte[] rawPdf(List<String> objecten) {
        var uit = new StringBuilder("%PDF-1.7\n");
        var plaatsen = new StringBuilder("0000000000 65535 f \n");
        for (var nr = 0; nr < objecten.size(); nr++) {
            plaatsen.append("%010d 00000 n \n".formatted(uit.length()));
            uit.append(nr + 1).append(" 0 obj\n").append(objecten.get(nr)).append("\nendobj\n");
        }
        var xref = uit.length();
        uit.append("xref\n0 ").append(objecten.size() + 1).append('\n').append(plaatsen);
        uit.append("trailer\n<< /Size ").append(objecten.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        uit.append(xref).append("\n%%EOF\n");
        return uit.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
