package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for words in files, without anything of what the gate of the product knows. */
final class Kanariezoeker {
    private Kanariezoeker() {}

    /** The names of the files in which one was found. */
    static List<String> found(Map<String, byte[]> bestanden, List<String> woorden) {
        var uit = new ArrayList<String>();
        bestanden.forEach((naam, bytes) -> {
            if (woorden.stream()
                    .map(woord -> woord.toLowerCase(Locale.ROOT))
                    .anyMatch(woord -> isIn(naam, bytes, woord))) uit.add(naam);
        });
        return uit;
    }

    private static boolean isIn(String naam, byte[] bytes, String woord) {
        return isIn(naam.getBytes(UTF_8), woord) || isIn(bytes, woord) || isPdf(bytes) && isInPdf(bytes, woord);
    }

    private static boolean isIn(byte[] bytes, String woord) {
        var tekst = new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT);
        return tekst.contains(woord) || tekst.contains(new String(woord.getBytes(UTF_16BE), ISO_8859_1));
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 5), ISO_8859_1).equals("%PDF-");
    }

    private static boolean isInPdf(byte[] bytes, String woord) {
        try (var pdf = Loader.loadPDF(bytes)) {
            if (new PDFTextStripper().getText(pdf).toLowerCase(Locale.ROOT).contains(woord)) return true;
            for (var sleutel : pdf.getDocument().getXrefTable().keySet())
                if (pdf.getDocument().getObjectFromPool(sleutel).getObject() instanceof COSStream stroom
                        && isIn(stroom.createInputStream().readAllBytes(), woord)) return true;
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
