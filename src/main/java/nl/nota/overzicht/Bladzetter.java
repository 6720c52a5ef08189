package nl.nota.overzicht;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nl.nota.openbaarmaking.Openbaarblad;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sets pictures of sheets one behind the other, each with the words that were read on it, unseen, in their places. */
final class Bladzetter {
    private static final float PUNT = 72;

    private final PDDocument pdf;
    private final PDFont font;
    private final PDStructureElement document;
    private final COSArray nummers = new COSArray();

    Bladzetter(PDDocument pdf) {
        this.pdf = pdf;
        this.font = new Letter(pdf, "DejaVuSans.ttf").supply();
        var boom = new PDStructureTreeRoot();
        pdf.getDocumentCatalog().setStructureTreeRoot(boom);
        document = new PDStructureElement("Document", boom);
        boom.appendKid(document);
    }

    void add(Openbaarblad openbaar) throws IOException {
        var beeld = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(openbaar.png())));
        var maat = PUNT / openbaar.dpi();
        var hoog = beeld.getHeight() * maat;
        var blad = new PDPage(new PDRectangle(beeld.getWidth() * maat, hoog));
        pdf.addPage(blad);
        var plaats = nummers.size() / 2;
        blad.setStructParents(plaats);
        blad.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        var delen = new COSArray();
        try (var inhoud = new PDPageContentStream(pdf, blad)) {
            inhoud.beginMarkedContent(COSName.ARTIFACT);
            inhoud.drawImage(picture(beeld), 0, 0, beeld.getWidth() * maat, hoog);
            inhoud.endMarkedContent();
            for (var regel : openbaar.regels()) line(regel, maat, hoog, blad, inhoud, delen);
        }
        nummers.add(COSInteger.get(plaats));
        nummers.add(delen);
    }

    /** Each number of a grey picture as it is: it would be counted over to another scale of grey. */
    private PDImageXObject picture(BufferedImage beeld) throws IOException {
        if (beeld.getType() != BufferedImage.TYPE_BYTE_GRAY) return LosslessFactory.createFromImage(pdf, beeld);
        var uit = new ByteArrayOutputStream();
        try (var klein = new DeflaterOutputStream(uit)) {
            klein.write(((DataBufferByte) beeld.getRaster().getDataBuffer()).getData());
        }
        return new PDImageXObject(
                pdf,
                new ByteArrayInputStream(uit.toByteArray()),
                COSName.FLATE_DECODE,
                beeld.getWidth(),
                beeld.getHeight(),
                Byte.SIZE,
                PDDeviceGray.INSTANCE);
    }

    private void line(
            Openbaarblad.Regel regel, float maat, float hoog, PDPage blad, PDPageContentStream inhoud, COSArray delen)
            throws IOException {
        var tekst = printable(regel.tekst());
        if (tekst.isBlank()) return;
        var element = new PDStructureElement("P", document);
        element.setPage(blad);
        element.appendKid(delen.size());
        document.appendKid(element);
        var merk = new COSDictionary();
        merk.setInt(COSName.MCID, delen.size());
        delen.add(element);
        var lijf = Math.max(1, regel.hoog() * maat * 0.8f);
        var breed = font.getStringWidth(tekst) / 1000 * lijf;
        inhoud.beginMarkedContent(COSName.P, PDPropertyList.create(merk));
        inhoud.beginText();
        inhoud.setRenderingMode(RenderingMode.NEITHER);
        inhoud.setFont(font, lijf);
        inhoud.setHorizontalScaling(breed <= 0 ? 100 : Math.clamp(100 * regel.breed() * maat / breed, 10, 400));
        inhoud.newLineAtOffset(regel.x() * maat, hoog - (regel.y() + regel.hoog() * 0.85f) * maat);
        inhoud.showText(tekst);
        inhoud.endText();
        inhoud.endMarkedContent();
    }

    /** Without signs that the letters of the house have not. */
    private String printable(String tekst) {
        var uit = new StringBuilder();
        tekst.codePoints().forEach(teken -> {
            var letter = Character.toString(teken);
            try {
                font.encode(letter);
                uit.append(letter);
            } catch (IOException | IllegalArgumentException e) {
                uit.append(' ');
            }
        });
        return uit.toString().strip();
    }

    /** Ties the words of each sheet to their places in the document. */
    void close() {
        var boom = Objects.requireNonNull(pdf.getDocumentCatalog().getStructureTreeRoot());
        var tabel = new COSDictionary();
        tabel.setItem(COSName.NUMS, nummers);
        boom.getCOSObject().setItem(COSName.PARENT_TREE, tabel);
        boom.setParentTreeNextKey(nummers.size() / 2);
    }
}
