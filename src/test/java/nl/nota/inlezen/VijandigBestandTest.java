package nl.nota.inlezen;

import static nl.nota.inlezen.Wordbouw.kop;
import static nl.nota.inlezen.Wordbouw.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nota.Aantal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that want to do harm, and files that are broken, are refused with their reason. */
class VijandigBestandTest {

    @Test
    void aFileThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        assertThat(refusal(Wordbouw.met(p("x"))
                        .los("word/media/a.bin", "0".repeat(40_000_000))
                        .bytes()))
                .isEqualTo("inlezen.docx.bom");
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (int i = 0; i < 2_001; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
                zip.closeEntry();
            }
        }
        assertThat(refusal(uit.toByteArray())).isEqualTo("inlezen.docx.bom");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        String lach = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String buiten = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String begin : new String[] {lach, buiten, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"}) {
            String deel = begin + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + (begin.contains("ENTITY") ? "&a;" : "") + "</w:styles>";
            byte[] bestand = Wordbouw.met(p("x"))
                    .verwijzing("s", "styles", "styles.xml", "")
                    .los("word/styles.xml", deel)
                    .bytes();
            assertThat(refusal(bestand)).as(begin).isIn("inlezen.docx.verwijst", "inlezen.docx.kapot");
        }
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        String tabel = p("diep");
        for (int i = 0; i < 80; i++) tabel = "<w:tbl><w:tr><w:tc>" + tabel + "</w:tc></w:tr></w:tbl>";
        assertThat(refusal(Wordbouw.met(tabel).bytes())).isEqualTo("inlezen.docx.diep");
        assertThat(refusal(Wordbouw.met("<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000))
                        .bytes()))
                .isEqualTo("inlezen.docx.diep");
        assertThat(refusal(
                        Wordbouw.met("<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(100) + "</w:p>")
                                .bytes()))
                .isEqualTo("inlezen.docx.diep");
    }

    @Test
    void macrosAndOtherKindsOfFileAreRefused() throws IOException {
        assertThat(refusal(Wordbouw.met(p("x")).los("word/vbaProject.bin", "x").bytes()))
                .isEqualTo("inlezen.docx.macro");
        assertThat(refusal(Wordbouw.met(p("x"))
                        .los("[content_types].xml", "<Types/>")
                        .bytes()))
                .isEqualTo("inlezen.docx.kapot");
        ByteArrayOutputStream odt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(odt)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
        }
        assertThat(refusal(odt.toByteArray())).isEqualTo("inlezen.docx.geen-word");
        assertThat(Map.of(
                        Bestandssoort.of("{\\rtf1".getBytes(StandardCharsets.US_ASCII)), Bestandssoort.RTF,
                        Bestandssoort.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                                Bestandssoort.OUD_WORD,
                        Bestandssoort.of(("\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d")
                                        .getBytes(StandardCharsets.ISO_8859_1)),
                                Bestandssoort.SLOT))
                .allSatisfy((gelezen, soort) -> assertThat(gelezen).isEqualTo(soort));
    }

    /** Whatever somebody does to the bytes of a file, it is read or refused. */
    @Test
    void aDamagedFileIsReadOrRefused() {
        byte[] word = Wordschrijver.write(new Notamaker(3).nota());
        byte[] pdf = Bestanden.bytes("pdf/tekstvakken.pdf");
        Random toeval = new Random(7);
        for (int i = 0; i < Aantal.of(150); i++) {
            byte[] heel = i % 5 == 0 ? pdf : word;
            byte[] bytes = Arrays.copyOf(heel, i % 7 == 0 ? 1 + toeval.nextInt(heel.length) : heel.length);
            for (int j = toeval.nextInt(8); j >= 0; j--) bytes[toeval.nextInt(bytes.length)] = (byte) toeval.nextInt();
            try {
                assertThat(Uitlezer.read(i % 5 == 0 ? Uitlezer.PDF : Uitlezer.WORD, bytes, null))
                        .isNotNull();
            } catch (Weigering weigering) {
                assertThat(weigering.code()).startsWith("inlezen.");
            }
        }
    }

    @Test
    void aPdfWithAPasswordOrWithoutTextOrThatGoesRoundIsRefused() throws IOException {
        ByteArrayOutputStream leeg = new ByteArrayOutputStream();
        ByteArrayOutputStream slot = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(leeg);
            pdf.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            pdf.save(slot);
        }
        assertThat(pdfRefusal(leeg.toByteArray())).isEqualTo("inlezen.pdf.beeld");
        assertThat(pdfRefusal(slot.toByteArray())).isEqualTo("inlezen.pdf.slot");
        assertThat(pdfRefusal("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("inlezen.pdf.kapot");
        String rond = "%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 9/Kids[2 0 R]>>endobj\n"
                + "trailer<</Root 1 0 R>>\n";
        assertThat(pdfRefusal(rond.getBytes(StandardCharsets.US_ASCII))).isIn("inlezen.pdf.kapot", "inlezen.pdf.beeld");
    }

    @Test
    void aStateSecretIsRefusedInAWordFileToo() {
        assertThat(Bladlezer.read(
                                Wordlezer.read(
                                        Wordbouw.met(p("Stg. GEHEIM") + kop("Aanleiding") + p("x"))
                                                .bytes(),
                                        null),
                                "nota.docx",
                                List.of())
                        .toString())
                .contains("inlezen.staatsgeheim");
    }

    private static String refusal(byte[] bestand) {
        return catchThrowableOfType(Weigering.class, () -> Uitlezer.read(Uitlezer.WORD, bestand, null))
                .code();
    }

    private static String pdfRefusal(byte[] bestand) {
        return catchThrowableOfType(Weigering.class, () -> Uitlezer.read(Uitlezer.PDF, bestand, null))
                .code();
    }
}
