package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Writes and draws what a test hides in a PDF. */
final class Schuilpen {
    private Schuilpen() {}

    interface Pen {
        void draw(PDPageContentStream inhoud) throws IOException;
    }

    static void words(PDDocument pdf, PDPage vel, String woord, float y, RenderingMode hoe) throws IOException {
        drawn(pdf, vel, inhoud -> {
            inhoud.setRenderingMode(hoe);
            text(inhoud, woord, y);
        });
    }

    static void drawn(PDDocument pdf, PDPage vel, Pen pen) throws IOException {
        try (var inhoud = new PDPageContentStream(pdf, vel, AppendMode.APPEND, true, true)) {
            pen.draw(inhoud);
        }
    }

    static void text(PDPageContentStream inhoud, String woord, float y) throws IOException {
        inhoud.beginText();
        inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        inhoud.newLineAtOffset(90, y);
        inhoud.showText(woord);
        inhoud.endText();
    }

    /** The words as a piece of drawing of its own. */
    static void stream(PDStream stroom, PDResources middelen, String woord) throws IOException {
        middelen.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        try (var uit = stroom.createOutputStream()) {
            uit.write(("BT /F1 12 Tf 90 150 Td (" + woord + ") Tj ET").getBytes(ISO_8859_1));
        }
    }

    static PDOptionalContentGroup layer(PDDocument pdf, String naam, boolean aan) {
        var laag = new PDOptionalContentGroup(naam);
        var lagen = new PDOptionalContentProperties();
        lagen.addGroup(laag);
        lagen.setGroupEnabled(laag, aan);
        pdf.getDocumentCatalog().setOCProperties(lagen);
        return laag;
    }

    static PDStream loose(PDDocument pdf, String woord) throws IOException {
        return new PDStream(pdf, bytes(woord));
    }

    static ByteArrayInputStream bytes(String woord) {
        return new ByteArrayInputStream(woord.getBytes(ISO_8859_1));
    }

    /** A field of a form that was filled in. */
    static void field(PDDocument pdf, PDPage vel, String woord) throws IOException {
        var formulier = new PDAcroForm(pdf);
        pdf.getDocumentCatalog().setAcroForm(formulier);
        var middelen = new PDResources();
        middelen.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        formulier.setDefaultResources(middelen);
        formulier.setDefaultAppearance("/F1 12 Tf 0 g");
        var veld = new PDTextField(formulier);
        veld.setPartialName("naam");
        formulier.getFields().add(veld);
        var plek = veld.getWidgets().getFirst();
        plek.setRectangle(new PDRectangle(90, 140, 80, 20));
        plek.setPage(vel);
        plek.setPrinted(true);
        vel.getAnnotations().add(plek);
        veld.setValue(woord);
    }

    /** A font of its own, of which the one letter is drawn by writing the word. */
    static PDType3Font letter(PDDocument pdf, String woord) throws IOException {
        var stroom = new PDStream(pdf);
        var middelen = new PDResources();
        stream(stroom, middelen, woord);
        try (var uit = stroom.createOutputStream()) {
            uit.write(("400 0 d0 BT /F1 1 Tf 7 12 Td (" + woord + ") Tj ET").getBytes(ISO_8859_1));
        }
        var vormen = new COSDictionary();
        vormen.setItem(COSName.getPDFName("a"), stroom);
        var codering = new COSDictionary();
        codering.setItem(COSName.DIFFERENCES, array("97", "/a"));
        var letter = new COSDictionary();
        letter.setItem(COSName.TYPE, COSName.FONT);
        letter.setItem(COSName.SUBTYPE, COSName.TYPE3);
        letter.setItem(COSName.FONT_BBOX, new PDRectangle(400, 200).getCOSArray());
        letter.setItem(COSName.FONT_MATRIX, array("1", "0", "0", "1", "0", "0"));
        letter.setItem(COSName.CHAR_PROCS, vormen);
        letter.setItem(COSName.ENCODING, codering);
        letter.setInt(COSName.FIRST_CHAR, 97);
        letter.setInt(COSName.LAST_CHAR, 97);
        letter.setItem(COSName.WIDTHS, array("1"));
        letter.setItem(COSName.RESOURCES, middelen);
        return new PDType3Font(letter);
    }

    private static COSArray array(String... delen) throws IOException {
        var uit = new COSArray();
        for (var deel : delen)
            uit.add(deel.startsWith("/") ? COSName.getPDFName(deel.substring(1)) : COSNumber.get(deel));
        return uit;
    }

    /** A pattern of which each tile is the word. */
    static PDColor tile(PDDocument pdf, String woord) throws IOException {
        var tegel = new PDTilingPattern();
        tegel.setBBox(new PDRectangle(400, 200));
        tegel.setPaintType(PDTilingPattern.PAINT_COLORED);
        tegel.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        tegel.setXStep(400);
        tegel.setYStep(200);
        tegel.setResources(new PDResources());
        stream(new PDStream((COSStream) tegel.getCOSObject()), tegel.getResources(), woord);
        var middelen = new PDResources();
        var naam = middelen.add(tegel);
        pdf.getPage(0).getResources().put(naam, tegel);
        return new PDColor(naam, new PDPattern(pdf.getPage(0).getResources()));
    }

    /** A photograph that says in its EXIF who took it. */
    static byte[] photo(String woord) throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 20, BufferedImage.TYPE_INT_RGB), "jpeg", uit);
        var foto = uit.toByteArray();
        var exif = ("Exif\0\0" + woord).getBytes(ISO_8859_1);
        var met = new ByteArrayOutputStream();
        met.write(foto, 0, 2);
        met.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        met.write(exif);
        met.write(foto, 2, foto.length - 2);
        return met.toByteArray();
    }
}
