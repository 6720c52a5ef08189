package nl.nota.openbaarmaking;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Pdffont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Sheets that somebody else made, as small as a test needs, and what becomes of them. */
final class Bladproef {
    static final int DPI = 72;
    static final String NAAM = "Willemijn Overduin";

    private final PDDocument pdf = new PDDocument();
    private final PDPage blad = new PDPage(new PDRectangle(400, 200));
    private final PDPageContentStream inhoud;

    Bladproef() throws IOException {
        Pdffont.use();
        pdf.addPage(blad);
        inhoud = new PDPageContentStream(pdf, blad);
    }

    Bladproef words(String woorden, float x, float y) throws IOException {
        return words(woorden, x, y, RenderingMode.FILL);
    }

    Bladproef words(String woorden, float x, float y, RenderingMode hoe) throws IOException {
        inhoud.beginText();
        inhoud.setRenderingMode(hoe);
        inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        inhoud.newLineAtOffset(x, y);
        inhoud.showText(woorden);
        inhoud.endText();
        return this;
    }

    /** Words on a sheet that is turned, so that people see them upright. */
    Bladproef turned(String woorden, int draai) throws IOException {
        blad.setRotation(draai);
        inhoud.beginText();
        inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        inhoud.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(draai), 150, 100));
        inhoud.showText(woorden);
        inhoud.endText();
        return this;
    }

    /** A picture, as a scanner or a pen leaves it. */
    Bladproef picture(float x, float y) throws IOException {
        var beeld = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        var pen = beeld.createGraphics();
        pen.setColor(Color.BLUE);
        pen.drawLine(0, 10, 60, 12);
        pen.dispose();
        inhoud.drawImage(LosslessFactory.createFromImage(pdf, beeld), x, y);
        return this;
    }

    Bladproef curve() throws IOException {
        inhoud.moveTo(100, 100);
        inhoud.curveTo(110, 120, 120, 80, 130, 100);
        inhoud.stroke();
        return this;
    }

    Bladproef lines() throws IOException {
        inhoud.addRect(20, 20, 300, 40);
        inhoud.stroke();
        return this;
    }

    PDPage blad() {
        return blad;
    }

    byte[] bytes() throws IOException {
        inhoud.close();
        var uit = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(uit);
        }
        return uit.toByteArray();
    }

    static Bijlagelezing.Blad read(byte[] pdf) throws IOException {
        try (var open = Loader.loadPDF(pdf)) {
            return Bladwerk.read(open, 1);
        }
    }

    /** What stays inside when these words do, wherever they stand. */
    static List<Bijlageplan.Vak> vakken(byte[] pdf, String... woorden) throws IOException {
        var tekst = read(pdf).tekst();
        var uit = new ArrayList<Bijlageplan.Vak>();
        for (var woord : woorden)
            for (var i = tekst.indexOf(woord); i >= 0; i = tekst.indexOf(woord, i + 1))
                uit.add(new Bijlageplan.Vak(1, i, i + woord.length(), "5.1.2e", Bijlageplan.Vak.toets(tekst)));
        return uit;
    }

    static Bladlak redacted(byte[] pdf, List<Bijlageplan.Vak> vakken) throws IOException {
        try (var open = Loader.loadPDF(pdf)) {
            return Bladlak.of(open, 1, vakken, DPI);
        }
    }
}
