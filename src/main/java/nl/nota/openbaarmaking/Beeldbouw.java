package nl.nota.openbaarmaking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What may be on a sheet of pictures: one picture, and words that are not drawn. */
final class Beeldbouw {
    private static final Set<String> MAG =
            Set.of("q", "Q", "cm", "Do", "BMC", "BDC", "EMC", "BT", "ET", "Tr", "Tf", "Tz", "Td", "Tj");
    private static final int ONZICHTBAAR = 3;

    private Beeldbouw() {}

    /** In words, each thing that may not be there. */
    static List<String> against(PDDocument pdf) throws IOException {
        var uit = new ArrayList<String>();
        for (var blad : pdf.getPages()) {
            if (!blad.getAnnotations().isEmpty()) uit.add("een opmerking op een blad");
            if (pictures(blad) != 1) uit.add("niet één beeld op een blad");
            operators(blad, uit);
        }
        if (pictures(pdf) != pdf.getNumberOfPages()) uit.add("een beeld dat op geen blad staat");
        return uit;
    }

    private static int pictures(PDPage blad) throws IOException {
        var uit = 0;
        for (var naam : blad.getResources().getXObjectNames()) {
            if (!(blad.getResources().getXObject(naam) instanceof PDImageXObject beeld)) return -1;
            if (beeld.getCOSObject().containsKey(COSName.SMASK)
                    || beeld.getCOSObject().containsKey(COSName.MASK)) return -1;
            uit++;
        }
        return blad.getResources().getCOSObject().containsKey(COSName.PATTERN) ? -1 : uit;
    }

    private static void operators(PDPage blad, List<String> uit) throws IOException {
        var delen = new PDFStreamParser(blad).parse();
        var wijze = 0;
        for (var i = 0; i < delen.size(); i++) {
            if (!(delen.get(i) instanceof Operator doe)) continue;
            var naam = doe.getName();
            if (!MAG.contains(naam)) uit.add("getekend op een blad: " + naam);
            if (naam.equals("BT")) wijze = 0;
            if (naam.equals("Tr") && delen.get(i - 1) instanceof COSInteger soort) wijze = soort.intValue();
            if (naam.equals("Tj") && wijze != ONZICHTBAAR) uit.add("zichtbare letters op een blad");
        }
    }

    /** All in the file, also what no sheet shows. */
    private static long pictures(PDDocument pdf) {
        var alles = pdf.getDocument();
        return alles.getXrefTable().keySet().stream()
                .map(sleutel -> alles.getObjectFromPool(sleutel).getObject())
                .filter(een ->
                        een instanceof COSStream stroom && COSName.IMAGE.equals(stroom.getCOSName(COSName.SUBTYPE)))
                .count();
    }
}
