package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Ways in which a sheet of others is made public so that what stays inside can still be known. */
enum SlechtBlad {
    VAK_OVER_DE_LETTERS {
        @Override
        byte[] make(Blad blad) throws IOException {
            try (var pdf = Loader.loadPDF(blad.bron())) {
                try (var inhoud = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
                    inhoud.addRect(15, 140, 300, 30);
                    inhoud.fill();
                }
                return saved(pdf);
            }
        }
    },
    LETTERS_ONDER_HET_BEELD((pdf, vel, blad) -> text(pdf, vel, Bladproef.NAAM, RenderingMode.FILL)),
    GELEZEN_VOOR_HET_LAKKEN((pdf, vel, blad) -> text(pdf, vel, Bladproef.NAAM, RenderingMode.NEITHER)),
    TITEL((pdf, vel, blad) -> pdf.getDocumentInformation().setTitle("Brief aan " + Bladproef.NAAM)),
    AUTEUR((pdf, vel, blad) -> pdf.getDocumentInformation().setAuthor("w.overduin")),
    METAGEGEVENS((pdf, vel, blad) -> pdf.getDocumentCatalog()
            .setMetadata(
                    new PDMetadata(pdf, new ByteArrayInputStream(("<?xpacket?>" + Bladproef.NAAM).getBytes(UTF_8))))),
    OPMERKING((pdf, vel, blad) -> vel.getAnnotations().add(new PDAnnotationText())),
    ONGELAKT_BEELD_ERBIJ((pdf, vel, blad) -> pdf.getDocumentCatalog()
            .getCOSObject()
            .setItem(
                    COSName.getPDFName("Los"),
                    LosslessFactory.createFromImage(pdf, blad.vol()).getCOSObject())),
    TWEEDE_BEELD((pdf, vel, blad) -> {
        try (var inhoud = new PDPageContentStream(pdf, vel, AppendMode.PREPEND, true)) {
            inhoud.drawImage(LosslessFactory.createFromImage(pdf, blad.vol()), 0, 0);
        }
    }),
    GETEKENDE_LIJN((pdf, vel, blad) -> {
        try (var inhoud = new PDPageContentStream(pdf, vel, AppendMode.APPEND, true)) {
            inhoud.addRect(10, 10, 5, 5);
            inhoud.fill();
        }
    }),
    AANGEVULD {
        @Override
        byte[] make(Blad blad) throws IOException {
            return PoortTest.joined(blad.bron(), good(blad));
        }
    },
    EEN_PIXEL_TE_KLEIN((pen, vak) -> {
        pen.setColor(Color.BLACK);
        pen.fillRect(vak.x + 1, vak.y, vak.width - 1, vak.height);
    }),
    EEN_PIXEL_TE_LAAG((pen, vak) -> {
        pen.setColor(Color.BLACK);
        pen.fillRect(vak.x, vak.y, vak.width, vak.height - 1);
    }),
    ZO_BREED_ALS_DE_NAAM((pen, vak) -> {
        pen.setColor(Color.BLACK);
        pen.fillRect(vak.x, vak.y, vak.width - 20, vak.height);
    }),
    DOORZICHTIG((pen, vak) -> {
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.97f));
        pen.setColor(Color.BLACK);
        pen.fill(vak);
    }),
    ANDERE_KLEUR((pen, vak) -> {
        pen.setColor(Color.DARK_GRAY);
        pen.fill(vak);
    }),
    RUIS((pen, vak) -> {
        pen.setColor(Color.BLACK);
        pen.fill(vak);
        pen.setColor(new Color(1, 1, 1));
        pen.drawLine(vak.x + 50, vak.y + 9, vak.x + 60, vak.y + 9);
    }),
    NIETS((pen, vak) -> {});

    /** A sheet of others, how it looks, and how it should look for the public. */
    @SuppressWarnings("ArrayRecordComponent")
    record Blad(byte[] bron, BufferedImage vol, Bladlak lak) {}

    private interface Ingreep {
        void add(PDDocument pdf, PDPage vel, Blad blad) throws IOException;
    }

    private interface Kwast {
        void paint(Graphics2D pen, Rectangle vak);
    }

    private final Ingreep ingreep;
    private final Kwast kwast;

    SlechtBlad() {
        this((pdf, vel, blad) -> {});
    }

    SlechtBlad(Ingreep ingreep) {
        this.ingreep = ingreep;
        this.kwast = (pen, vak) -> {};
    }

    SlechtBlad(Kwast kwast) {
        this.ingreep = (pdf, vel, blad) -> {};
        this.kwast = kwast;
    }

    byte[] make(Blad blad) throws IOException {
        var beeld = blad.lak().beeld();
        if (isPainted()) {
            beeld = new BufferedImage(beeld.getWidth(), beeld.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = beeld.createGraphics();
            pen.drawImage(blad.vol(), 0, 0, null);
            blad.lak().vakken().forEach(vak -> kwast.paint(pen, vak.plek()));
            pen.dispose();
        }
        return pdf(blad, beeld, ingreep);
    }

    private boolean isPainted() {
        return compareTo(EEN_PIXEL_TE_KLEIN) >= 0;
    }

    static byte[] good(Blad blad) throws IOException {
        return pdf(
                blad, blad.lak().beeld(), (pdf, vel, een) -> text(pdf, vel, "[gelakt: 5.1.2e]", RenderingMode.NEITHER));
    }

    private static byte[] pdf(Blad blad, BufferedImage beeld, Ingreep ingreep) throws IOException {
        try (var pdf = new PDDocument()) {
            var vel = new PDPage(new PDRectangle(beeld.getWidth(), beeld.getHeight()));
            pdf.addPage(vel);
            try (var inhoud = new PDPageContentStream(pdf, vel)) {
                inhoud.drawImage(LosslessFactory.createFromImage(pdf, beeld), 0, 0);
            }
            ingreep.add(pdf, vel, blad);
            return saved(pdf);
        }
    }

    private static void text(PDDocument pdf, PDPage vel, String woorden, RenderingMode hoe) throws IOException {
        try (var inhoud = new PDPageContentStream(pdf, vel, AppendMode.APPEND, true)) {
            inhoud.beginText();
            inhoud.setRenderingMode(hoe);
            inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            inhoud.newLineAtOffset(20, 150);
            inhoud.showText(woorden);
            inhoud.endText();
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var uit = new ByteArrayOutputStream();
        pdf.save(uit);
        return uit.toByteArray();
    }
}
