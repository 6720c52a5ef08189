package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture that lies with a nota is a sheet of pixels like that of a PDF, and nothing else of it is ever read. */
class BladbronTest {

    @ParameterizedTest
    @CsvSource({"png", "jpeg", "tiff"})
    void aPictureIsASheetAtWhichSomebodyMustLook(String soort) throws IOException {
        try (var pdf = Bladbron.open(picture(soort, 200, 100), 1, 1)) {
            assertThat(Bladwerk.read(pdf, 1)).isEqualTo(new Bijlagelezing.Blad("", true));
            var open = Bladlak.of(pdf, 1, List.of(), 96).beeld();
            assertThat(List.of(open.getWidth(), open.getHeight())).isEqualTo(List.of(200, 100));
            assertThat(new Color(open.getRGB(50, 50)).getBlue()).isGreaterThan(200);
            assertThat(new Color(open.getRGB(50, 50)).getRed()).isLessThan(50);
            var heel = List.of(new Bijlageplan.Vak(1, 0, 0, "5.1.2e", ""));
            assertThat(Bladlak.of(pdf, 1, heel, 96).gesloten()).isTrue();
        }
    }

    @Test
    void whatACameraWroteBesideItIsNotOnTheSheet() throws IOException {
        try (var een = Bladbron.open(Schuilpen.photo("qanarie"), 1, 1);
                var ander = Bladbron.open(Schuilpen.photo("ander"), 1, 1)) {
            assertThat(saved(een)).isEqualTo(saved(ander));
        }
    }

    @Test
    void aPictureIsNeverLargerThanASheetOfPaperAndNoFinerThanThatNeeds() throws IOException {
        try (var pdf = Bladbron.open(picture("png", 7000, 300), 1, 1)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(842);
            assertThat(Bladlak.of(pdf, 1, List.of(), 72).beeld().getWidth()).isEqualTo(842);
        }
    }

    @Test
    void eachPageOfAScanIsASheetAndOnlyThoseThatAreAskedForAreOpened() throws IOException {
        var scan = new ByteArrayOutputStream();
        try (var uit = ImageIO.createImageOutputStream(scan)) {
            var schrijver = ImageIO.getImageWritersByFormatName("tiff").next();
            schrijver.setOutput(uit);
            schrijver.prepareWriteSequence(null);
            for (var i = 0; i < 3; i++) schrijver.writeToSequence(new IIOImage(blue(50, 40), null, null), null);
            schrijver.endWriteSequence();
        }
        try (var pdf = Bladbron.open(scan.toByteArray(), 2, 2)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(1).hasContents()).isTrue();
            assertThat(pdf.getPage(0).hasContents()).isFalse();
        }
    }

    @Test
    void whatIsNoPictureIsNotOpened() {
        assertThatThrownBy(() -> Bladbron.open("GIF of iets anders".getBytes(UTF_8), 1, 1))
                .isInstanceOf(IOException.class);
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        pdf.setDocumentId(1L);
        var uit = new ByteArrayOutputStream();
        pdf.save(uit);
        return uit.toByteArray();
    }

    private static byte[] picture(String soort, int breed, int hoog) throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(blue(breed, hoog), soort, uit);
        return uit.toByteArray();
    }

    private static BufferedImage blue(int breed, int hoog) {
        var beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        var pen = beeld.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, breed, hoog);
        pen.dispose();
        return beeld;
    }
}
