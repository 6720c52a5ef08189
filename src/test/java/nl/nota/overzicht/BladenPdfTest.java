package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import nl.nota.openbaarmaking.Openbaarblad;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Drawn sheets are a PDF that lasts, and where their words were read everybody can read it. */
class BladenPdfTest {
    private static final Instant TIJD = Instant.parse("2026-01-12T00:00:00Z");
    private static final List<Openbaarblad.Regel> REGELS = List.of(
            new Openbaarblad.Regel("Bel", 10, 10, 30, 12),
            new Openbaarblad.Regel("[gelakt: 5.1.2e]", 50, 10, 60, 12),
            new Openbaarblad.Regel("over \u2318 de \uE000 kade", 120, 10, 60, 12));

    @Test
    void sheetsThatWereReadArePdfA2aAndPdfUa1() throws Exception {
        var pdf = render(REGELS, true);
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Bel", "[gelakt: 5.1.2e]", "kade");
        }
        assertThat(pdf).isEqualTo(render(REGELS, true));
    }

    @Test
    void sheetsThatNobodyReadArePdfA2bAndSayNoMore() throws Exception {
        var pdf = render(List.of(), false);
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("pdfuaid");
    }

    @Test
    void eachPixelIsWhatItWas() throws Exception {
        try (var document = Loader.loadPDF(render(REGELS, true))) {
            for (var nr = 0; nr < 2; nr++) {
                var beeld = (PDImageXObject) document.getPage(nr).getResources().getXObject(COSName.getPDFName("Im1"));
                assertThat(beeld.getImage().getRGB(5, 5) & 0xFF).isEqualTo(0x80);
            }
        }
    }

    private static byte[] render(List<Openbaarblad.Regel> regels, boolean gelezen) throws Exception {
        var bladen = List.of(
                new Openbaarblad(png(BufferedImage.TYPE_BYTE_GRAY), 72, regels),
                new Openbaarblad(png(BufferedImage.TYPE_INT_RGB), 72, regels));
        return BladenPdf.of(bladen, "Bijlage 1: de kade & [gelakt]", TIJD, gelezen);
    }

    private static byte[] png(int soort) throws Exception {
        var beeld = new BufferedImage(200, 100, soort);
        if (soort == BufferedImage.TYPE_INT_RGB) {
            var pen = beeld.createGraphics();
            pen.setColor(new Color(10, 200, 0x80));
            pen.fillRect(0, 0, 200, 100);
            pen.dispose();
        } else {
            for (var x = 0; x < 200; x++) beeld.getRaster().setSample(x, 5, 0, 0x80);
        }
        var uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, "png", uit);
        return uit.toByteArray();
    }
}
