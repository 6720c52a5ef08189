package nl.nota.overzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Makes PDFs and reads them back. */
final class Pdfs {
    private static final NotaPdf NOTA_PDF = notaPdf();

    private Pdfs() {}

    private static NotaPdf notaPdf() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/overzicht");
        messages.setDefaultEncoding("UTF-8");
        return new NotaPdf(new PapierDocument(messages));
    }

    static byte[] render(Papier papier) {
        return NOTA_PDF.render(papier);
    }

    /** Renders, and keeps the file for who wants to look at it. */
    static byte[] render(Papier papier, String naam) {
        try {
            return Files.readAllBytes(Files.write(Path.of("target", naam + ".pdf"), render(papier)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument read(Papier papier) {
        try {
            return Loader.loadPDF(render(papier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, in the order in which the PDF says it. */
    static List<String> pages(Papier papier) {
        try (var pdf = read(papier)) {
            var pages = new ArrayList<String>();
            for (int n = 1; n <= pdf.getNumberOfPages(); n++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every element of the structure tree, each before what stands in it. */
    static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kind : node.getKids()) {
            if (!(kind instanceof PDStructureElement element)) continue;
            elements.add(element);
            elements.addAll(elements(element));
        }
        return elements;
    }
}
