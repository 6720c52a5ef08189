package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeuringTest {
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String PRESENTATIE =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @TempDir
    private Path map;

    @Test
    void aPdfIsToldWithItsPages() throws IOException {
        assertThat(judged(Proefbestanden.pdf(3), "x.docx")).isEqualTo(new Keuring(Bestandssoort.PDF, 3));
    }

    @Test
    void officeFilesAreToldByWhatIsInThem() throws IOException {
        assertThat(soort(Proefbestanden.docx())).isEqualTo(Bestandssoort.DOCX);
        assertThat(soort(Proefbestanden.ooxml(SPREADSHEET))).isEqualTo(Bestandssoort.XLSX);
        assertThat(soort(Proefbestanden.ooxml(PRESENTATIE))).isEqualTo(Bestandssoort.PPTX);
        assertThat(soort(Proefbestanden.odf(ODT, "<m/>"))).isEqualTo(Bestandssoort.ODT);
        assertThat(soort(Proefbestanden.ole("Root Entry", "__properties_version1.0")))
                .isEqualTo(Bestandssoort.MSG);
    }

    @Test
    void textAndPicturesAreTold() throws IOException {
        assertThat(soort(bytes("Geachte voorzitter,\né € 😀\n"))).isEqualTo(Bestandssoort.TXT);
        assertThat(judged(bytes("a;b\n1;2\n"), "begroting.CSV").soort()).isEqualTo(Bestandssoort.CSV);
        assertThat(soort(latin("\u0089PNG\r\n\u001a\n....IEND....."))).isEqualTo(Bestandssoort.PNG);
        assertThat(soort(latin("\u00ff\u00d8\u00ff\u00e0..JFIF..\u00ff\u00d9"))).isEqualTo(Bestandssoort.JPEG);
        assertThat(soort(latin("II*\u0000\u0008\u0000\u0000\u0000"))).isEqualTo(Bestandssoort.TIFF);
    }

    @Test
    void whatHasAPasswordIsRefusedAsSuch() throws IOException {
        assertThat(refused(Proefbestanden.pdf(1, "geheim"))).isEqualTo(Keuring.BEVEILIGD);
        assertThat(refused(Proefbestanden.locked(Proefbestanden.docx()))).isEqualTo(Keuring.BEVEILIGD);
        assertThat(refused(Proefbestanden.ole("Root Entry", "EncryptionInfo", "EncryptedPackage")))
                .isEqualTo(Keuring.BEVEILIGD);
        assertThat(refused(Proefbestanden.odf(ODT, "<manifest:encryption-data/>")))
                .isEqualTo(Keuring.BEVEILIGD);
        assertThat(refused(locked(Proefbestanden.docx()))).isEqualTo(Keuring.BEVEILIGD);
    }

    @Test
    void whatCarriesMacrosIsRefusedAsSuch() throws IOException {
        assertThat(refused(Proefbestanden.docx("word/vbaProject.bin"))).isEqualTo(Keuring.MACRO);
        assertThat(refused(Proefbestanden.ooxml(SPREADSHEET, "xl/macrosheets/sheet1.xml")))
                .isEqualTo(Keuring.MACRO);
        assertThat(refused(Proefbestanden.ooxml("application/vnd.ms-word.document.macroEnabled.main+xml")))
                .isEqualTo(Keuring.MACRO);
        assertThat(refused(Proefbestanden.ole("Root Entry", "WordDocument", "_VBA_PROJECT")))
                .isEqualTo(Keuring.MACRO);
        assertThat(refused(Proefbestanden.odf(ODT, "<m/>", "Basic/script-lc.xml")))
                .isEqualTo(Keuring.MACRO);
    }

    @Test
    void whatIsBrokenOrCutOffIsRefusedAsSuch() throws IOException {
        var pdf = Proefbestanden.pdf(2);
        assertThat(refused(Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo(Keuring.KAPOT);
        assertThat(refused(bytes("%PDF-1.7\nniets\n%%EOF"))).isEqualTo(Keuring.KAPOT);
        var docx = Proefbestanden.docx();
        assertThat(refused(Arrays.copyOf(docx, docx.length - 30))).isEqualTo(Keuring.KAPOT);
        assertThat(refused(spoiled(docx))).isEqualTo(Keuring.KAPOT);
        assertThat(refused(latin("\u0089PNG\r\n\u001a\n...."))).isEqualTo(Keuring.KAPOT);
    }

    @Test
    void whatCouldRunIsRefused() throws IOException {
        assertThat(refused(bytes("<!DOCTYPE html><html><body><script>x()</script></body></html>")))
                .isEqualTo(Keuring.ACTIEF);
        assertThat(refused(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")))
                .isEqualTo(Keuring.ACTIEF);
        assertThat(refused(bytes("#!/bin/sh\nrm -rf /\n"))).isEqualTo(Keuring.PROGRAMMA);
        assertThat(refused(latin("MZ\u0090\u0000" + "\u0000".repeat(300)))).isEqualTo(Keuring.PROGRAMMA);
        assertThat(refused(latin("\u007fELF\u0002\u0001\u0001" + "\u0000".repeat(100))))
                .isEqualTo(Keuring.PROGRAMMA);
    }

    @Test
    void whatIsOfAnotherKindIsRefusedWithItsOwnReason() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(Keuring.LEEG);
        assertThat(refused(Proefbestanden.zip(Map.of("brief.pdf", "x")))).isEqualTo(Keuring.INGEPAKT);
        assertThat(refused(Proefbestanden.ole("Root Entry", "WordDocument"))).isEqualTo(Keuring.OUD);
        assertThat(refused(latin("\u0000\u0001\u0002\u0003\u00fe\u0007"))).isEqualTo(Keuring.SOORT);
    }

    @Test
    void aZipThatSwellsIsNotUnpackedToTheEnd() throws IOException {
        var docx = Proefbestanden.docx();
        var eerste = find(docx, new byte[] {'P', 'K', 1, 2});
        docx[eerste + 27] = (byte) 0x7f;
        assertThat(refused(docx)).isEqualTo(Keuring.UITDIJEND);
    }

    @Test
    void aNameThatPromisesAnotherKindIsSeen() {
        assertThat(bestand("brief.docx").isMisleidend()).isTrue();
        assertThat(bestand("brief.exe.pdf").isMisleidend()).isFalse();
        assertThat(bestand("BRIEF.PDF").isMisleidend()).isFalse();
        assertThat(bestand("brief").isMisleidend()).isTrue();
    }

    private static Bijlage.Bestand bestand(String naam) {
        return new Bijlage.Bestand(naam, "00", 1, Bestandssoort.PDF, 1);
    }

    private Bestandssoort soort(byte[] inhoud) throws IOException {
        return judged(inhoud, "naam").soort();
    }

    private Keuring judged(byte[] inhoud, String naam) throws IOException {
        return switch (judge(inhoud, naam)) {
            case Outcome.Done<Keuring>(var keuring) -> keuring;
            case Outcome.Refused<Keuring>(var redenen) -> throw new AssertionError(redenen);
        };
    }

    private String refused(byte[] inhoud) throws IOException {
        return switch (judge(inhoud, "naam.pdf")) {
            case Outcome.Done<Keuring>(var keuring) -> throw new AssertionError(keuring);
            case Outcome.Refused<Keuring>(var redenen) ->
                redenen.stream().map(Reden::code).findFirst().orElseThrow();
        };
    }

    private Outcome<Keuring> judge(byte[] inhoud, String naam) throws IOException {
        return Keuring.of(Files.write(map.resolve("bestand"), inhoud), naam);
    }

    /** The mark of a password on the first part. */
    private static byte[] locked(byte[] zip) {
        var uit = zip.clone();
        uit[find(uit, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        return uit;
    }

    /** Another checksum for the first part. */
    private static byte[] spoiled(byte[] zip) {
        var uit = zip.clone();
        uit[find(uit, new byte[] {'P', 'K', 1, 2}) + 16] ^= 1;
        return uit;
    }

    private static int find(byte[] waarin, byte[] wat) {
        for (var i = 0; i <= waarin.length - wat.length; i++)
            if (Arrays.equals(waarin, i, i + wat.length, wat, 0, wat.length)) return i;
        throw new AssertionError("not there");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }
}
