package nl.nota.inlezen;

import static nl.nota.inlezen.Wordbouw.kop;
import static nl.nota.inlezen.Wordbouw.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

/** What a file points to is never fetched, and what it wants to start is never started. */
class VijandigeVerwijzingTest {
    private static final String BUITEN = "TargetMode=\"External\"";

    @Test
    void noPictureTemplateOrObjectOutsideTheFileIsFetched() throws IOException {
        try (ServerSocket val = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            val.setSoTimeout(1);
            String adres = "http://127.0.0.1:" + val.getLocalPort() + "/x";
            byte[] bestand = Wordbouw.met(kop("Aanleiding")
                            + p("De reden.")
                            + "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"a\"/></v:shape></w:pict></w:r></w:p>"
                            + "<w:altChunk r:id=\"b\"/>"
                            + "<w:p><w:r><w:object><o r:id=\"c\"/></w:object></w:r></w:p>")
                    .verwijzing("a", "image", adres + ".png", BUITEN)
                    .verwijzing("b", "aFChunk", "file:///etc/passwd", BUITEN)
                    .verwijzing("c", "oleObject", "file:///etc/passwd", BUITEN)
                    .verwijzing("d", "attachedTemplate", adres + ".dotm", BUITEN)
                    .verwijzing("e", "footnotes", adres + ".xml", BUITEN)
                    .verwijzing("f", "styles", "file:///etc/passwd", "")
                    .verwijzing("g", "numbering", "../../../../../etc/passwd", "")
                    .bytes();
            Lezing lezing = BronbestandenTest.lezing(Uitlezer.read(Uitlezer.WORD, bestand, null));
            assertThat(Bestanden.opmaak(lezing, "AANLEIDING")).isEqualTo("De reden.");
            assertThat(lezing.opmerkingen().stream().map(Lezing.Opmerking::code))
                    .contains("inlezen.weg.afbeelding", "inlezen.weg.ingevoegd");
            assertThat(catchThrowableOfType(SocketTimeoutException.class, val::accept))
                    .as("nobody called")
                    .isNotNull();
        }
    }

    @Test
    void aFileWithMacrosUnderTheNameOfOneWithoutIsRefused() {
        byte[] typen = Wordbouw.met(p("x"))
                .verwijzing("m", "vbaProject", "anders.bin", "")
                .los("word/vbaProject.bin", "x")
                .bytes();
        assertThat(refusal(typen)).isEqualTo("inlezen.docx.macro");
    }

    @Test
    void entitiesBesideTheTextAreRefusedToo() {
        String lach = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><Properties>&c;</Properties>";
        assertThat(refusal(Wordbouw.met(p("x")).los("docProps/custom.xml", lach).bytes()))
                .isIn("inlezen.docx.verwijst", "inlezen.docx.kapot");
    }

    @Test
    void whatAPdfWantsToStartIsNotStartedAndItsTextIsRead() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage blad = new PDPage();
            pdf.addPage(blad);
            try (PDPageContentStream tekst = new PDPageContentStream(pdf, blad)) {
                tekst.beginText();
                tekst.setFont(new PDType1Font(FontName.HELVETICA), 10);
                tekst.newLineAtOffset(80, 700);
                tekst.showText("Aanleiding");
                tekst.newLineAtOffset(0, -14);
                tekst.showText("De reden.");
                tekst.endText();
            }
            PDActionLaunch start = new PDActionLaunch();
            start.getCOSObject().setString("F", "/bin/touch");
            PDActionJavaScript script = new PDActionJavaScript("app.launchURL('http://127.0.0.1:9/')");
            script.setNext(List.of(start));
            pdf.getDocumentCatalog().setOpenAction(script);
            pdf.save(uit);
        }
        Lezing lezing = BronbestandenTest.lezing(Uitlezer.read(Uitlezer.PDF, uit.toByteArray(), null));
        assertThat(Bestanden.opmaak(lezing, "AANLEIDING")).isEqualTo("De reden.");
    }

    @Test
    void aPdfWhosePagesNeverEndIsRefused() {
        StringBuilder diep = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < 3_000; i++)
            diep.append(i)
                    .append(" 0 obj<</Type/Pages/Count 99999999/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        diep.append("trailer<</Root 1 0 R>>\n");
        assertThat(catchThrowableOfType(
                                Weigering.class,
                                () -> Uitlezer.read(
                                        Uitlezer.PDF, diep.toString().getBytes(StandardCharsets.US_ASCII), null))
                        .code())
                .isIn("inlezen.pdf.kapot", "inlezen.pdf.lang", "inlezen.pdf.beeld");
    }

    private static String refusal(byte[] bestand) {
        return catchThrowableOfType(Weigering.class, () -> Uitlezer.read(Uitlezer.WORD, bestand, null))
                .code();
    }
}
