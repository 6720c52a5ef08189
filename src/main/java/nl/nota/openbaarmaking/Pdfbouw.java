package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What may not be in a PDF that becomes public, whatever it says: places in which something can lie unseen. */
final class Pdfbouw {
    private static final Set<String> NOOIT = Set.of(
            "EmbeddedFiles",
            "EmbeddedFile",
            "AF",
            "OCProperties",
            "OCG",
            "JavaScript",
            "JS",
            "AcroForm",
            "XFA",
            "PieceInfo",
            "Thumb",
            "Encrypt",
            "OpenAction",
            "AA",
            "Launch",
            "RichMedia",
            "Movie",
            "Sound");
    private static final Set<String> BEKEND =
            Set.of("Title", "Subject", "Producer", "Creator", "CreationDate", "ModDate", "Trapped");
    private static final String EINDE = "%%EOF";

    private Pdfbouw() {}

    /**
     * In words, each thing that may not be there.
     *
     * @param beelden whether its sheets are pictures
     */
    static List<String> against(byte[] pdf, boolean beelden) throws IOException {
        var uit = new ArrayList<String>();
        var ruw = new String(pdf, ISO_8859_1);
        var einde = ruw.indexOf(EINDE);
        if (!ruw.startsWith("%PDF-")) uit.add("iets voor het begin");
        if (einde < 0 || !ruw.substring(einde + EINDE.length()).isBlank()) uit.add("iets na het einde");
        Pdfwoorden.names(pdf).stream().filter(NOOIT::contains).forEach(uit::add);
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getDocument().getTrailer().containsKey(COSName.PREV)) uit.add("een vorige uitgave");
            document.getDocumentInformation().getMetadataKeys().stream()
                    .filter(sleutel -> !BEKEND.contains(sleutel))
                    .forEach(uit::add);
            uit.addAll(beelden ? Beeldbouw.against(document) : drawn(document));
        }
        return uit;
    }

    /**
     * A sheet of ours has words and links only: no picture, in which words can stand, and no part that is drawn
     * elsewhere.
     */
    private static List<String> drawn(PDDocument document) throws IOException {
        var uit = new ArrayList<String>();
        for (var blad : document.getPages()) {
            if (!blad.getCropBox().toString().equals(blad.getMediaBox().toString())) uit.add("een bijgesneden blad");
            // No extractor reads what lies on a sheet and draws itself, and its letters may be numbers in its bytes.
            for (var los : blad.getAnnotations())
                if (!(los instanceof PDAnnotationLink) || los.getCOSObject().containsKey(COSName.AP))
                    uit.add("iets dat op een blad ligt");
            var middelen = blad.getResources();
            for (var naam : middelen.getXObjectNames()) uit.add("afbeelding of onderdeel " + naam.getName());
            if (middelen.getCOSObject().containsKey(COSName.PATTERN)) uit.add("patroon");
            for (var naam : middelen.getFontNames())
                if (middelen.getFont(naam) instanceof PDType3Font) uit.add("een letter die zelf tekent");
        }
        return uit;
    }
}
