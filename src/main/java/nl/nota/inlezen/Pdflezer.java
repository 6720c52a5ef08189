package nl.nota.inlezen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with text in it: columns, page headers and footnotes by where they stand on the paper. */
final class Pdflezer {
    private static final int MEESTE_PAGINAS = 300;
    private static final int MEESTE_LETTERS = 600_000;

    private Pdflezer() {}

    static Blad read(byte[] bestand) {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(bestand))) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) throw new Weigering("inlezen.pdf.slot");
            if (pdf.getNumberOfPages() > MEESTE_PAGINAS) throw new Weigering("inlezen.pdf.lang", MEESTE_PAGINAS);
            List<List<Pdfregel>> paginas = lines(pdf);
            if (paginas.stream().allMatch(List::isEmpty)) throw new Weigering("inlezen.pdf.beeld");
            return sheet(paginas, pdf.getPage(0).getMediaBox().getHeight());
        } catch (InvalidPasswordException e) {
            throw new Weigering("inlezen.pdf.slot");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof Weigering weigering) throw weigering;
            throw new Weigering("inlezen.pdf.kapot");
        }
    }

    private static List<List<Pdfregel>> lines(PDDocument pdf) throws IOException {
        List<List<Pdfregel>> paginas = new ArrayList<>();
        int letters = 0;
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            Pdfletters lezer = new Pdfletters();
            List<Pdfletter> pagina = lezer.page(pdf, i);
            letters += pagina.size();
            if (letters > MEESTE_LETTERS) throw new Weigering("inlezen.lang", 200_000);
            paginas.add(Pdfregel.of(pagina));
        }
        return paginas;
    }

    private static Blad sheet(List<List<Pdfregel>> paginas, double hoogte) {
        Pdfpaginas delen = new Pdfpaginas(paginas, hoogte, Pdfmaat.of(paginas));
        List<List<Pdfregel>> alle = new ArrayList<>(delen.romp());
        alle.addAll(delen.ernaast());
        Pdfmaat maat = Pdfmaat.of(alle);
        Pdfnoten noten = new Pdfnoten(maat);
        Pdfalineas romp = new Pdfalineas(maat);
        for (List<Pdfregel> pagina : delen.romp()) romp.page(noten.without(pagina));
        Pdfalineas ernaast = new Pdfalineas(maat);
        for (List<Pdfregel> blok : delen.ernaast()) ernaast.loose(blok);
        List<Stuk> stukken = romp.stukken();
        return new Blad(ernaast.stukken(), noten.anchored(stukken), noten.teksten(), List.of(), Map.of(), Map.of());
    }
}
