package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/** Ways in which words are taken out of a PDF so that they can still be found. */
enum SlechtePdf {
    ZWART_VAK_EROVER((pdf, blad, naam) -> {
        write(pdf, blad, naam, 100, 600, RenderingMode.FILL);
        try (var inhoud = new PDPageContentStream(pdf, blad, AppendMode.APPEND, true)) {
            inhoud.addRect(90, 590, 300, 30);
            inhoud.fill();
        }
    }),
    WIT_OP_WIT((pdf, blad, naam) -> {
        try (var inhoud = new PDPageContentStream(pdf, blad, AppendMode.APPEND, true)) {
            inhoud.setNonStrokingColor(1f, 1f, 1f);
            text(inhoud, naam, 100, 600);
        }
    }),
    ONZICHTBAAR((pdf, blad, naam) -> {
        write(pdf, blad, naam, 100, 600, RenderingMode.NEITHER);
    }),
    NAAST_HET_BLAD((pdf, blad, naam) -> {
        write(pdf, blad, naam, 100, -200, RenderingMode.FILL);
    }),
    BIJGESNEDEN((pdf, blad, naam) -> {
        write(pdf, blad, naam, 100, 600, RenderingMode.FILL);
        blad.setCropBox(new PDRectangle(0, 0, 300, 300));
    }),
    TITEL((pdf, blad, naam) -> {
        pdf.getDocumentInformation().setTitle("Notitie van " + naam);
    }),
    AUTEUR((pdf, blad, naam) -> {
        pdf.getDocumentInformation().setAuthor("iemand");
    }),
    EIGEN_KENMERK((pdf, blad, naam) -> {
        pdf.getDocumentInformation().setCustomMetadataValue("Afdeling", "PDGB");
    }),
    XMP((pdf, blad, naam) -> {
        var xmp = "<?xpacket?><x>" + naam + "</x>";
        var bron = new ByteArrayInputStream(xmp.getBytes(UTF_8));
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, bron));
    }),
    OPMERKING((pdf, blad, naam) -> {
        var opmerking = new PDAnnotationText();
        opmerking.setContents(naam);
        blad.getAnnotations().add(opmerking);
    }),
    STEMPEL((pdf, blad, naam) -> {
        // Its letters are numbers of signs, which are not the name in any bytes, and lie on the sheet, not in it.
        var vorm = new PDAppearanceStream(pdf);
        vorm.setBBox(new PDRectangle(300, 100));
        vorm.setResources(new PDResources());
        var bron = PDType0Font.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
        var letter = PDType0Font.load(pdf, bron, true);
        try (var inhoud = new PDPageContentStream(pdf, vorm)) {
            inhoud.beginText();
            inhoud.setFont(letter, 12);
            inhoud.newLineAtOffset(10, 10);
            inhoud.showText(naam);
            inhoud.endText();
        }
        var uiterlijk = new PDAppearanceDictionary();
        uiterlijk.setNormalAppearance(vorm);
        var stempel = new PDAnnotationRubberStamp();
        stempel.setRectangle(new PDRectangle(300, 100));
        stempel.setAppearance(uiterlijk);
        blad.getAnnotations().add(stempel);
    }),
    KOPPELING((pdf, blad, naam) -> {
        var koppeling = new PDAnnotationLink();
        var actie = new PDActionURI();
        actie.setURI("mailto:w.overduin@mindef.nl");
        koppeling.setAction(actie);
        blad.getAnnotations().add(koppeling);
    }),
    BLADWIJZER((pdf, blad, naam) -> {
        var boom = new PDDocumentOutline();
        var punt = new PDOutlineItem();
        punt.setTitle(naam);
        boom.addLast(punt);
        pdf.getDocumentCatalog().setDocumentOutline(boom);
    }),
    FORMULIER((pdf, blad, naam) -> {
        pdf.getDocumentCatalog().setAcroForm(new PDAcroForm(pdf));
    }),
    EIGEN_LETTER((pdf, blad, naam) -> {
        var letter = Schuilpen.letter(pdf, "x");
        try (var inhoud = new PDPageContentStream(pdf, blad, AppendMode.APPEND, true)) {
            inhoud.beginText();
            inhoud.setFont(letter, 12);
            inhoud.appendRawCommands("(a) Tj\n");
            inhoud.endText();
        }
    }),
    AFBEELDING((pdf, blad, naam) -> {
        var beeld = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (var inhoud = new PDPageContentStream(pdf, blad, AppendMode.APPEND, true)) {
            inhoud.drawImage(LosslessFactory.createFromImage(pdf, beeld), 10, 10);
        }
    }),
    ONDERDEEL((pdf, blad, naam) -> {
        var deel = new PDFormXObject(pdf);
        deel.setBBox(new PDRectangle(100, 100));
        try (var inhoud = new PDPageContentStream(pdf, blad, AppendMode.APPEND, true)) {
            inhoud.drawForm(deel);
        }
    }),
    LOSSE_STROOM((pdf, blad, naam) -> {
        var bron = new ByteArrayInputStream(("(" + naam + ") Tj").getBytes(ISO_8859_1));
        var stroom = new PDStream(pdf, bron, COSName.FLATE_DECODE);
        blad.getCOSObject().setItem(COSName.getPDFName("Vroeger"), stroom);
    }),
    ANDERE_TEKST((pdf, blad, naam) -> {
        blad.getCOSObject().setItem(COSName.ACTUAL_TEXT, new COSString(naam));
    }),
    ALTERNATIEF((pdf, blad, naam) -> {
        var element = new COSDictionary();
        element.setString(COSName.ALT, naam);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Los"), element);
    }),
    BIJLAGE((pdf, blad, naam) -> {
        named(pdf, "EmbeddedFiles");
    }),
    LAAG((pdf, blad, naam) -> {
        named(pdf, "OCProperties");
    }),
    PROGRAMMA((pdf, blad, naam) -> {
        named(pdf, "JavaScript");
    }),
    BEWERKGEGEVENS((pdf, blad, naam) -> {
        blad.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), new COSDictionary());
    }),
    MINIATUUR((pdf, blad, naam) -> {
        blad.getCOSObject().setItem(COSName.getPDFName("Thumb"), new COSDictionary());
    }),
    NAAM_ALS_NAAM((pdf, blad, naam) -> {
        blad.getCOSObject().setItem(COSName.getPDFName("Van"), COSName.getPDFName("Overduin"));
    }),
    VORIGE_UITGAVE((pdf, blad, naam) -> write(pdf, blad, naam, 100, 600, RenderingMode.FILL)) {
        @Override
        byte[] after(byte[] pdf) throws IOException {
            try (var document = Loader.loadPDF(pdf)) {
                var blad = document.getPage(0);
                blad.getCOSObject().removeItem(COSName.CONTENTS);
                blad.getCOSObject().setNeedToBeUpdated(true);
                var uit = new ByteArrayOutputStream();
                document.saveIncremental(uit);
                return uit.toByteArray();
            }
        }
    },
    NA_HET_EINDE((pdf, blad, naam) -> {}) {

        @Override
        byte[] after(byte[] pdf) {
            return PoortTest.joined(pdf, "\nnog iets".getBytes(UTF_8));
        }
    };

    private final Bederf bederf;

    SlechtePdf(Bederf bederf) {
        this.bederf = bederf;
    }

    /** What is done to a good one. */
    private interface Bederf {
        void spoil(PDDocument pdf, PDPage blad, String naam) throws IOException;
    }

    byte[] after(byte[] pdf) throws IOException {
        return pdf;
    }

    byte[] pdf(String naam) throws IOException {
        return after(made(this, naam));
    }

    static byte[] good() throws IOException {
        return made(null, "");
    }

    private static byte[] made(@Nullable SlechtePdf slecht, String naam) throws IOException {
        try (var pdf = new PDDocument()) {
            var blad = new PDPage();
            pdf.addPage(blad);
            write(pdf, blad, "De Kamer krijgt een brief over de kade.", 100, 700, RenderingMode.FILL);
            if (slecht != null) slecht.bederf.spoil(pdf, blad, naam);
            var uit = new ByteArrayOutputStream();
            pdf.save(uit);
            return uit.toByteArray();
        }
    }

    private static void named(PDDocument pdf, String wat) {
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(wat), new COSDictionary());
    }

    private static void write(PDDocument pdf, PDPage blad, String tekst, float x, float y, RenderingMode hoe)
            throws IOException {
        try (var inhoud = new PDPageContentStream(pdf, blad, AppendMode.APPEND, true)) {
            inhoud.setRenderingMode(hoe);
            text(inhoud, tekst, x, y);
        }
    }

    private static void text(PDPageContentStream inhoud, String tekst, float x, float y) throws IOException {
        inhoud.beginText();
        inhoud.setFont(new PDType1Font(FontName.HELVETICA), 12);
        inhoud.newLineAtOffset(x, y);
        inhoud.showText(tekst);
        inhoud.endText();
    }
}
