package nl.nota.overzicht;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Sha256;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** The tas as one PDF for where there is no network: a list on top, then each nota, with bookmarks. */
@Component
public class TasPdf {
    private final Notabeelden beelden;
    private final NotaPdf pdf;
    private final PapierDocument documents;

    TasPdf(Notabeelden beelden, NotaPdf pdf, PapierDocument documents) {
        this.beelden = beelden;
        this.pdf = pdf;
        this.documents = documents;
    }

    /** All notas of the tas as this person may read them, in their order. */
    public byte[] render(Medewerker medewerker, Tasinhoud tas) {
        var open = new ArrayList<PDDocument>();
        try {
            var boven = cover(tas);
            open.add(boven);
            new Bladwijzers(boven).under("Tas " + tas.bewindspersoon());
            for (var plaats : tas.rij())
                open.addAll(sheet(medewerker, plaats.stand().nota().kenmerk()));
            return merged(open, tas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(TasPdf::close);
        }
    }

    private PDDocument cover(Tasinhoud tas) throws IOException {
        var blad = new PDDocument();
        try (var renderer = NotaPdf.builder(documents.of(tas), blad).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        new Tags().mend(blad.getDocumentCatalog().getStructureTreeRoot());
        return blad;
    }

    private List<PDDocument> sheet(Medewerker medewerker, Kenmerk kenmerk) throws IOException {
        var papier = beelden.of(medewerker, kenmerk).papier();
        if (papier.isEmpty()) return List.of();
        var blad = Loader.loadPDF(pdf.render(papier.get()));
        Tags.identify(blad.getDocumentCatalog().getStructureTreeRoot(), kenmerk.waarde());
        new Bladwijzers(blad).under(kenmerk + ": " + papier.get().onderwerp());
        return List.of(blad);
    }

    private static byte[] merged(List<PDDocument> bladen, Tasinhoud tas) throws IOException {
        var geheel = bladen.getFirst();
        var samen = new PDFMergerUtility();
        for (var blad : bladen.subList(1, bladen.size())) samen.appendDocument(geheel, blad);
        geheel.setDocumentId(ByteBuffer.wrap(Sha256.of(tas.tas().toString())).getLong());
        var out = new ByteArrayOutputStream();
        geheel.save(out);
        return out.toByteArray();
    }

    private static void close(Closeable blad) {
        try {
            blad.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
