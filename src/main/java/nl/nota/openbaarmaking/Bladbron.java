package nl.nota.openbaarmaking;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * The sheets of a file from outside: those of a PDF, or of a picture one with nothing but its pixels, so that what a
 * camera or a scanner wrote beside them is never read. A picture is as large as it is on a screen and never larger than
 * A4.
 */
final class Bladbron {
    /** The sides of A4, in points and in pixels that are more than enough for it. */
    private static final float LANG = 842;

    private static final float KORT = 595;
    private static final int PIXELS_LANG = 2900;
    private static final int PIXELS_KORT = 2050;
    private static final float PUNTEN_PER_PIXEL = 0.75f;

    private Bladbron() {}

    /** All of a PDF; of a picture these sheets, and of the others only that they are there. */
    static PDDocument open(byte[] bestand, int van, int tot) throws IOException {
        if (isPdf(bestand)) return Loader.loadPDF(bestand);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bestand))) {
            var lezers = ImageIO.getImageReaders(in);
            if (!lezers.hasNext()) throw new IOException("No picture");
            var lezer = lezers.next();
            lezer.setInput(in, false, true);
            var pdf = new PDDocument();
            for (var nr = 1; nr <= lezer.getNumImages(true); nr++) add(pdf, lezer, nr, nr >= van && nr <= tot);
            lezer.dispose();
            return pdf;
        }
    }

    private static boolean isPdf(byte[] bestand) {
        return bestand.length > 4 && bestand[0] == '%' && bestand[1] == 'P' && bestand[2] == 'D';
    }

    private static void add(PDDocument pdf, ImageReader lezer, int nr, boolean nodig) throws IOException {
        var vel = new PDPage(new PDRectangle(KORT, LANG));
        pdf.addPage(vel);
        if (!nodig) return;
        var beeld = pixels(lezer, nr - 1);
        var lang = Math.max(lezer.getWidth(nr - 1), lezer.getHeight(nr - 1));
        var kort = Math.min(lezer.getWidth(nr - 1), lezer.getHeight(nr - 1));
        var maat = Math.min(PUNTEN_PER_PIXEL, Math.min(LANG / lang, KORT / kort));
        var breed = Math.max(1, lezer.getWidth(nr - 1) * maat);
        var hoog = Math.max(1, lezer.getHeight(nr - 1) * maat);
        vel.setMediaBox(new PDRectangle(breed, hoog));
        try (var inhoud = new PDPageContentStream(pdf, vel)) {
            inhoud.drawImage(LosslessFactory.createFromImage(pdf, beeld), 0, 0, breed, hoog);
        }
    }

    /** On white, and no finer than a sheet needs. */
    private static BufferedImage pixels(ImageReader lezer, int nr) throws IOException {
        int breed = lezer.getWidth(nr);
        int hoog = lezer.getHeight(nr);
        var grof = Math.max(
                Math.ceilDiv(Math.max(breed, hoog), PIXELS_LANG), Math.ceilDiv(Math.min(breed, hoog), PIXELS_KORT));
        var hoe = lezer.getDefaultReadParam();
        hoe.setSourceSubsampling(grof, grof, 0, 0);
        var gelezen = lezer.read(nr, hoe);
        var uit = new BufferedImage(gelezen.getWidth(), gelezen.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = uit.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, uit.getWidth(), uit.getHeight());
        pen.drawRenderedImage(gelezen, new AffineTransform());
        pen.dispose();
        return uit;
    }
}
