package nl.nota.openbaarmaking;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sheets as a scanner leaves them: one picture, without a word that can be read. */
final class Scanproef {
    static final Rectangle VEL = new Rectangle(400, 200);

    private Scanproef() {}

    /** A sheet that is one picture, with ink in it from 25 to 45 per cent across and 40 to 60 per cent down. */
    static byte[] scan(int breed, int draai, boolean glad, Color inkt) {
        var hoog = breed / 2;
        var beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        var pen = beeld.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, breed, hoog);
        pen.setColor(inkt);
        pen.fillRect(breed / 4, hoog * 2 / 5, breed / 5, hoog / 5);
        pen.dispose();
        var uit = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var blad = new PDPage(new PDRectangle(VEL.width, VEL.height));
            blad.setRotation(draai);
            pdf.addPage(blad);
            var xobject = LosslessFactory.createFromImage(pdf, beeld);
            xobject.setInterpolate(glad);
            try (var inhoud = new PDPageContentStream(pdf, blad)) {
                inhoud.drawImage(xobject, 0, 0, VEL.width, VEL.height);
            }
            pdf.save(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
