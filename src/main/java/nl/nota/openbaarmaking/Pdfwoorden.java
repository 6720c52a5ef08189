package nl.nota.openbaarmaking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every string and every name in the objects of a PDF, wherever it lies. */
final class Pdfwoorden {
    private final List<String> woorden = new ArrayList<>();
    private final Set<String> namen = new TreeSet<>();

    private Pdfwoorden() {}

    static List<String> of(byte[] pdf) throws IOException {
        return read(pdf).woorden;
    }

    /** The names by which what stands in it is known, such as AcroForm. */
    static Set<String> names(byte[] pdf) throws IOException {
        return read(pdf).namen;
    }

    private static Pdfwoorden read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var uit = new Pdfwoorden();
            uit.walk(document);
            return uit;
        }
    }

    private void walk(PDDocument document) {
        var alles = document.getDocument();
        for (var sleutel : alles.getXrefTable().keySet()) {
            var object = alles.getObjectFromPool(sleutel).getObject();
            if (object != null) add(object);
        }
        add(alles.getTrailer());
    }

    /** What an object refers to has its own place in the table. */
    private void add(COSBase object) {
        switch (object) {
            case COSString string -> woorden.add(string.getString());
            case COSArray array -> {
                for (var een : array.toList()) if (!(een instanceof COSObject) && een != null) add(een);
            }
            case COSDictionary dictionary ->
                dictionary.entrySet().forEach(een -> {
                    namen.add(een.getKey().getName());
                    if (!(een.getValue() instanceof COSObject)) add(een.getValue());
                });
            case COSName naam -> woorden.add(naam.getName());
            default -> {}
        }
    }
}
