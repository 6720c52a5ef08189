package nl.nota.openbaarmaking;

import static nl.nota.openbaarmaking.Schuilpen.bytes;
import static nl.nota.openbaarmaking.Schuilpen.drawn;
import static nl.nota.openbaarmaking.Schuilpen.layer;
import static nl.nota.openbaarmaking.Schuilpen.loose;
import static nl.nota.openbaarmaking.Schuilpen.stream;
import static nl.nota.openbaarmaking.Schuilpen.text;
import static nl.nota.openbaarmaking.Schuilpen.words;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A place in a PDF of others where words can be, seen or unseen. */
enum Schuilplaats {
    TEKST((pdf, vel, woord) -> words(pdf, vel, woord, 150, RenderingMode.FILL)),
    KOPREGEL((pdf, vel, woord) -> words(pdf, vel, woord, 185, RenderingMode.FILL)),
    VOETREGEL((pdf, vel, woord) -> words(pdf, vel, woord, 8, RenderingMode.FILL)),
    OMTREK((pdf, vel, woord) -> words(pdf, vel, woord, 150, RenderingMode.STROKE)),
    ONZICHTBAAR((pdf, vel, woord) -> words(pdf, vel, woord, 150, RenderingMode.NEITHER)),
    BUITEN_HET_VEL((pdf, vel, woord) -> words(pdf, vel, woord, -40, RenderingMode.FILL)),
    BUITEN_DE_SNEDE((pdf, vel, woord) -> {
        words(pdf, vel, woord, 190, RenderingMode.FILL);
        vel.setCropBox(new PDRectangle(400, 170));
    }),
    WIT_OP_WIT((pdf, vel, woord) -> drawn(pdf, vel, inhoud -> {
        inhoud.setNonStrokingColor(Color.WHITE);
        text(inhoud, woord, 150);
    })),
    AFGEKNIPT((pdf, vel, woord) -> drawn(pdf, vel, inhoud -> {
        inhoud.addRect(300, 20, 20, 20);
        inhoud.clip();
        text(inhoud, woord, 150);
    })),
    ONDER_EEN_VLAK((pdf, vel, woord) -> drawn(pdf, vel, inhoud -> {
        text(inhoud, woord, 150);
        inhoud.setNonStrokingColor(Color.WHITE);
        inhoud.addRect(86, 140, 80, 30);
        inhoud.fill();
    })),
    VORMOBJECT((pdf, vel, woord) -> {
        var vorm = new PDFormXObject(pdf);
        vorm.setBBox(new PDRectangle(400, 200));
        vorm.setResources(new PDResources());
        stream(vorm.getStream(), vorm.getResources(), woord);
        drawn(pdf, vel, inhoud -> inhoud.drawForm(vorm));
    }),
    VERBORGEN_LAAG((pdf, vel, woord) -> {
        var laag = layer(pdf, "Laag", false);
        drawn(pdf, vel, inhoud -> {
            inhoud.beginMarkedContent(COSName.OC, laag);
            text(inhoud, woord, 150);
            inhoud.endMarkedContent();
        });
    }),
    NAAM_VAN_EEN_LAAG((pdf, vel, woord) -> layer(pdf, woord, true)),
    BEELD((pdf, vel, woord) -> {
        var beeld = new BufferedImage(80, 20, BufferedImage.TYPE_INT_RGB);
        beeld.createGraphics().drawString(woord, 2, 14);
        var plaatje = LosslessFactory.createFromImage(pdf, beeld);
        drawn(pdf, vel, inhoud -> inhoud.drawImage(plaatje, 90, 140));
    }),
    DUIMNAGEL((pdf, vel, woord) -> vel.getCOSObject().setItem(COSName.getPDFName("Thumb"), loose(pdf, woord))),
    LOS_VOORWERP((pdf, vel, woord) ->
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Los"), loose(pdf, woord))),
    OPMERKING((pdf, vel, woord) -> {
        var opmerking = new PDAnnotationText();
        opmerking.setContents(woord);
        opmerking.setRectangle(new PDRectangle(90, 140, 20, 20));
        vel.getAnnotations().add(opmerking);
    }),
    STEMPEL((pdf, vel, woord) -> {
        var vorm = new PDAppearanceStream(pdf);
        vorm.setBBox(new PDRectangle(400, 200));
        vorm.setResources(new PDResources());
        stream(vorm.getStream(), vorm.getResources(), woord);
        var uiterlijk = new PDAppearanceDictionary();
        uiterlijk.setNormalAppearance(vorm);
        var stempel = new PDAnnotationRubberStamp();
        stempel.setRectangle(new PDRectangle(400, 200));
        stempel.setAppearance(uiterlijk);
        vel.getAnnotations().add(stempel);
    }),
    VERWIJZING((pdf, vel, woord) -> {
        var actie = new PDActionURI();
        actie.setURI("mailto:" + woord + "@mindef.nl");
        var link = new PDAnnotationLink();
        link.setAction(actie);
        link.setRectangle(new PDRectangle(20, 140, 20, 20));
        vel.getAnnotations().add(link);
    }),
    BLADWIJZER((pdf, vel, woord) -> {
        var item = new PDOutlineItem();
        item.setTitle(woord);
        var alle = new PDDocumentOutline();
        alle.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(alle);
    }),
    ETIKET((pdf, vel, woord) -> {
        var reeks = new PDPageLabelRange();
        reeks.setPrefix(woord);
        var etiketten = new PDPageLabels(pdf);
        etiketten.setLabelItem(0, reeks);
        pdf.getDocumentCatalog().setPageLabels(etiketten);
    }),
    TITEL((pdf, vel, woord) -> pdf.getDocumentInformation().setTitle(woord)),
    METAGEGEVENS((pdf, vel, woord) -> pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, bytes(woord)))),
    BIJGEVOEGD((pdf, vel, woord) -> {
        var bestand = new PDComplexFileSpecification();
        bestand.setFile(woord + ".txt");
        bestand.setEmbeddedFile(new PDEmbeddedFile(pdf, bytes(woord)));
        var boom = new PDEmbeddedFilesNameTreeNode();
        boom.setNames(Map.of(woord, bestand));
        var namen = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        namen.setEmbeddedFiles(boom);
        pdf.getDocumentCatalog().setNames(namen);
    }),
    OPDRACHT((pdf, vel, woord) -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x='" + woord + "'"))),
    WERKELIJKE_TEKST((pdf, vel, woord) -> drawn(pdf, vel, inhoud -> {
        var eigen = new COSDictionary();
        eigen.setItem(COSName.ACTUAL_TEXT, new COSString(woord));
        inhoud.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(eigen));
        text(inhoud, "x", 100);
        inhoud.endMarkedContent();
    })),
    EIGEN_LETTER((pdf, vel, woord) -> {
        var letter = Schuilpen.letter(pdf, woord);
        drawn(pdf, vel, inhoud -> {
            inhoud.beginText();
            inhoud.setFont(letter, 12);
            inhoud.newLineAtOffset(0, 0);
            inhoud.appendRawCommands("(a) Tj\n");
            inhoud.endText();
        });
    }),
    TEGEL((pdf, vel, woord) -> drawn(pdf, vel, inhoud -> {
        inhoud.setNonStrokingColor(Schuilpen.tile(pdf, woord));
        inhoud.addRect(0, 100, 400, 100);
        inhoud.fill();
    })),
    FOTOGEGEVENS((pdf, vel, woord) -> {
        var foto = JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(Schuilpen.photo(woord)));
        drawn(pdf, vel, inhoud -> inhoud.drawImage(foto, 90, 140));
    }),
    FORMULIERVELD(Schuilpen::field),
    TEKST_BIJ_EEN_BEELD((pdf, vel, woord) -> {
        var beeld = new COSDictionary();
        beeld.setItem(COSName.S, COSName.getPDFName("Figure"));
        beeld.setString(COSName.ALT, woord);
        var boom = new COSDictionary();
        boom.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        boom.setItem(COSName.K, beeld);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, boom);
    }),
    METAGEGEVENS_VAN_EEN_BEELD((pdf, vel, woord) -> {
        var plaatje = LosslessFactory.createFromImage(pdf, new BufferedImage(80, 20, BufferedImage.TYPE_INT_RGB));
        plaatje.setMetadata(new PDMetadata(pdf, bytes(woord)));
        drawn(pdf, vel, inhoud -> inhoud.drawImage(plaatje, 90, 140));
    }),
    VORIGE_UITGAVE((pdf, vel, woord) -> words(pdf, vel, woord, 150, RenderingMode.FILL)) {
        @Override
        byte[] make(String woord) throws IOException {
            try (var pdf = Loader.loadPDF(super.make(woord))) {
                pdf.getPage(0).setContents(new PDStream(pdf, bytes("")));
                pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                drawn(pdf, pdf.getPage(0), inhoud -> text(inhoud, "Nu", 100));
                var uit = new ByteArrayOutputStream();
                pdf.saveIncremental(uit);
                return uit.toByteArray();
            }
        }
    };

    private interface Ingreep {
        void hide(PDDocument pdf, PDPage vel, String woord) throws IOException;
    }

    private final Ingreep ingreep;

    Schuilplaats(Ingreep ingreep) {
        this.ingreep = ingreep;
    }

    /** A sheet with some open words, and this one hidden here. */
    byte[] make(String woord) throws IOException {
        try (var pdf = new PDDocument()) {
            var vel = new PDPage(new PDRectangle(400, 200));
            pdf.addPage(vel);
            drawn(pdf, vel, inhoud -> text(inhoud, "Over de kade.", 60));
            ingreep.hide(pdf, vel, woord);
            var uit = new ByteArrayOutputStream();
            pdf.save(uit);
            return uit.toByteArray();
        }
    }
}
