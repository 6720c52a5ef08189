package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** All ways in which a PDF is looked at: two extractors that share nothing, every string, every byte inflated. */
final class Pdfzicht {
    private static final Pattern STROOM = Pattern.compile("stream\\r?\\n");
    private static final int HOOGSTENS = 64 << 20;

    private Pdfzicht() {}

    /**
     * Each way.
     *
     * @param beelden whether its sheets are pictures, that are looked at pixel by pixel and not here
     */
    static List<Zicht> of(String naam, byte[] pdf, boolean beelden) throws IOException {
        var uit = new ArrayList<Zicht>();
        uit.add(Zicht.of(naam + ", tekst", text(pdf)));
        uit.add(Zicht.of(naam + ", tekst door een tweede lezer", secondText(pdf)));
        uit.add(Zicht.of(naam + ", kenmerken en labels", String.join("\n", Pdfwoorden.of(pdf))));
        if (!beelden) uit.add(Zicht.bytes(naam + ", bytes", plain(pdf, 0, pdf.length)));
        else uit.add(Zicht.bytes(naam + ", bytes", withoutPictures(pdf)));
        for (var stroom : streams(pdf, beelden)) {
            uit.add(Zicht.bytes(naam + ", bytes van een onderdeel", stroom));
            if (stroom.startsWith("<?xpacket"))
                uit.add(Zicht.of(naam + ", metagegevens", new String(stroom.getBytes(ISO_8859_1), UTF_8)));
        }
        return uit;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String secondText(byte[] pdf) throws IOException {
        try (var lezer = new PdfReader(pdf)) {
            var uit = new StringBuilder();
            var tekst = new PdfTextExtractor(lezer);
            for (var blad = 1; blad <= lezer.getNumberOfPages(); blad++)
                uit.append(tekst.getTextFromPage(blad)).append('\n');
            return uit.toString();
        }
    }

    /** Whatever was deflated in the file, also where nothing refers to it any more. */
    static List<String> streams(byte[] pdf, boolean beelden) {
        var uit = new ArrayList<String>();
        var ruw = new String(pdf, ISO_8859_1);
        for (var begin = STROOM.matcher(ruw); begin.find(); ) {
            if (beelden && isPicture(ruw, begin.start())) continue;
            var bytes = inflated(pdf, begin.end());
            if (bytes.length > 0) uit.add(plain(bytes, 0, bytes.length));
        }
        return uit;
    }

    private static String withoutPictures(byte[] pdf) {
        var ruw = new String(pdf, ISO_8859_1);
        var uit = new StringBuilder();
        var van = 0;
        for (var begin = STROOM.matcher(ruw); begin.find(van); ) {
            uit.append(ruw, van, begin.end());
            van = begin.end();
            var einde = ruw.indexOf("endstream", van);
            if (isPicture(ruw, begin.start()) && einde > 0) van = einde;
        }
        return plain(uit.append(ruw.substring(van)).toString());
    }

    private static boolean isPicture(String ruw, int stroom) {
        var kop = ruw.substring(Math.max(0, ruw.lastIndexOf(" obj", stroom)), stroom);
        return kop.replaceAll("\\s", "").contains("/Subtype/Image");
    }

    /** Two bytes to a letter are read as well as one. */
    private static String plain(byte[] bytes, int begin, int eind) {
        return plain(new String(bytes, begin, eind - begin, ISO_8859_1));
    }

    private static String plain(String bytes) {
        return bytes.replace("\0", "");
    }

    private static byte[] inflated(byte[] pdf, int begin) {
        var inflater = new Inflater();
        inflater.setInput(pdf, begin, pdf.length - begin);
        var uit = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (int gelezen; uit.size() < HOOGSTENS && (gelezen = inflater.inflate(buffer)) > 0; )
                uit.write(buffer, 0, gelezen);
        } catch (DataFormatException e) {
            // What is not deflated is among the bytes of the file.
        } finally {
            inflater.end();
        }
        return uit.toByteArray();
    }
}
