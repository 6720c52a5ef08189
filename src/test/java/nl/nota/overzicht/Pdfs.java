package nl.nota.overzicht;

import java.io.ByteArrayInputStream;
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
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Makes PDFs and reads them back. */
public final class Pdfs {
    private static final NotaPdf NOTA_PDF = notaPdf();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfs() {}

    private static NotaPdf notaPdf() {
        return new NotaPdf(documents());
    }

    static PapierDocument documents() {
        return new PapierDocument(messages());
    }

    /** The words that a sheet prints. */
    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/overzicht", "messages/besluit", "messages/openbaarmaking");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    /** What a validator finds against a PDF of this kind. */
    static List<String> errors(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] render(Papier papier) {
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
