package nl.nota.overzicht;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does, along its tags; blanks left out. */
final class Voorlezer {
    private final PDDocument pdf;
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder tekst = new StringBuilder();

    Voorlezer(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        for (var page : pdf.getPages()) pages.put(page.getCOSObject(), texts(page));
    }

    String read() {
        read(pdf.getDocumentCatalog().getStructureTreeRoot(), pdf.getPage(0));
        return Woorden.squeeze(tekst.toString());
    }

    private void read(PDStructureNode node, PDPage page) {
        for (var kind : node.getKids()) {
            switch (kind) {
                case PDStructureElement element -> read(element, element.getPage() == null ? page : element.getPage());
                case PDMarkedContentReference reference -> say(reference.getPage(), reference.getMCID());
                case Integer mcid -> say(page, mcid);
                default -> {}
            }
        }
    }

    private void say(PDPage page, int mcid) {
        tekst.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, ""));
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var texts = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) texts.merge(content.getMCID(), text(content), String::concat);
        return texts;
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) text.append(position.getUnicode());
            if (part instanceof PDMarkedContent nested) text.append(text(nested));
        }
        return text.toString();
    }
}
