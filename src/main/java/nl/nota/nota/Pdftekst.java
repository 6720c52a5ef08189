package nl.nota.nota;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF: lines that make one paragraph are one, the numbers of pages are left out. */
final class Pdftekst extends PDFTextStripper {
    private static final String ALINEA = "\u2029";
    private static final int RAND = 3;
    private static final Pattern NUMMER = Pattern.compile(
            "(?i)(?:[-–—]\\s*)?(?:pag(?:ina|\\.)?\\s*|blz\\.?\\s*)?\\d{1,4}(?:\\s*(?:van|/|of)\\s*\\d{1,4})?(?:\\s*[-–—])?");

    private final Tekstblad blad;
    private final StringWriter bladzijde = new StringWriter();
    private StringBuilder lopend = new StringBuilder();

    private Pdftekst(Tekstblad blad) {
        this.blad = blad;
        setLineSeparator("\n");
        setParagraphStart("");
        setParagraphEnd(ALINEA);
        setPageStart("");
        setPageEnd("");
        setArticleStart("");
        setArticleEnd("");
    }

    /** Reads on until the text is at its end, or the sheet is full. */
    static void read(Path pad, Tekstblad blad) throws IOException {
        Pdffont.use();
        try (var pdf = Pdfkeuring.open(pad)) {
            new Pdftekst(blad).read(pdf);
        }
    }

    private void read(PDDocument pdf) throws IOException {
        try {
            writeText(pdf, bladzijde);
        } catch (Genoeg genoeg) {
            return;
        }
        flush();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        var tekst = bladzijde.toString();
        bladzijde.getBuffer().setLength(0);
        edges(tekst.lines()
                .flatMap(regel -> regel.replace(ALINEA, "\n").lines())
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList());
        for (var alinea : tekst.split(ALINEA)) paragraph(alinea);
        if (blad.isFull()) throw new Genoeg();
    }

    private void edges(List<String> regels) {
        var eerste = getCurrentPageNo() == 1;
        for (var nr = 0; nr < regels.size(); nr++)
            if (eerste || nr < RAND || nr >= regels.size() - RAND) blad.edge(regels.get(nr));
    }

    /** What goes on in small letters after a line that did not end goes on from the page before. */
    private void paragraph(String alinea) {
        var kaal = new StringBuilder();
        alinea.lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty() && !NUMMER.matcher(regel).matches())
                .forEach(regel -> kaal.append(kaal.isEmpty() ? "" : " ").append(regel));
        if (kaal.isEmpty()) return;
        if (!goesOn(kaal)) flush();
        lopend.append(lopend.isEmpty() ? "" : " ").append(kaal);
    }

    private boolean goesOn(StringBuilder verder) {
        return !lopend.isEmpty()
                && Character.isLowerCase(verder.codePointAt(0))
                && ".:;?!".indexOf(lopend.charAt(lopend.length() - 1)) < 0;
    }

    private void flush() {
        blad.paragraph(lopend.toString());
        lopend = new StringBuilder();
    }

    /** The sheet is full. */
    private static final class Genoeg extends IOException {
        private static final long serialVersionUID = 1;
    }
}
