package nl.nota.overzicht;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a PDF. */
record Bladwijzers(PDDocument pdf) {

    /** Puts what is there under one bookmark for the whole document. */
    void under(String titel) throws IOException {
        var geheel = new PDOutlineItem();
        geheel.setTitle(titel);
        var begin = new PDPageFitWidthDestination();
        begin.setPage(pdf.getPage(0));
        geheel.setDestination(begin);
        var was = pdf.getDocumentCatalog().getDocumentOutline();
        if (was != null) for (var een : was.children()) geheel.addLast(copy(een));
        var nieuw = new PDDocumentOutline();
        nieuw.addLast(geheel);
        pdf.getDocumentCatalog().setDocumentOutline(nieuw);
    }

    private static PDOutlineItem copy(PDOutlineItem een) throws IOException {
        var nieuw = new PDOutlineItem();
        nieuw.setTitle(een.getTitle());
        nieuw.setDestination(een.getDestination());
        nieuw.setAction(een.getAction());
        return nieuw;
    }
}
