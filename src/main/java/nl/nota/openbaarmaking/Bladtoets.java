package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sheet that would become public is, pixel by pixel, the sheet that somebody else made but for the boxes,
 * with nothing in those but their colour and their ground.
 */
final class Bladtoets {
    private Bladtoets() {}

    static boolean isSame(PDDocument bron, byte[] openbaar, int nummer, List<Bijlageplan.Vak> vakken, int dpi)
            throws IOException {
        try (var pdf = Loader.loadPDF(openbaar)) {
            if (pdf.getNumberOfPages() != bron.getNumberOfPages()) return false;
            var beeld = picture(pdf.getPage(nummer - 1));
            return beeld != null && isSame(Bladlak.of(bron, nummer, vakken, dpi), beeld, dpi);
        }
    }

    /** Whether it is what it has to be, and has nothing but the box itself where something stays inside. */
    static boolean isSame(Bladlak hoort, BufferedImage beeld, int dpi) throws IOException {
        var eigen = hoort.beeld();
        if (eigen.getWidth() != beeld.getWidth() || eigen.getHeight() != beeld.getHeight()) return false;
        for (var y = 0; y < eigen.getHeight(); y++)
            for (var x = 0; x < eigen.getWidth(); x++) if (eigen.getRGB(x, y) != beeld.getRGB(x, y)) return false;
        var leeg = boxes(hoort, dpi);
        return hoort.vakken().stream().allMatch(vak -> isPlain(beeld, leeg, vak.plek()));
    }

    /** The same boxes over a sheet on which nothing stands. */
    private static BufferedImage boxes(Bladlak hoort, int dpi) throws IOException {
        var breed = hoort.beeld().getWidth();
        var hoog = hoort.beeld().getHeight();
        var kwast = new Bladkwast(dpi);
        if (hoort.gesloten())
            return kwast.closed(breed, hoog, hoort.vakken().getFirst().gronden());
        var leeg = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        kwast.paint(leeg, hoort.vakken());
        return leeg;
    }

    private static boolean isPlain(BufferedImage beeld, BufferedImage leeg, Rectangle plek) {
        for (var y = plek.y; y < plek.y + plek.height; y++)
            for (var x = plek.x; x < plek.x + plek.width; x++)
                if (beeld.getRGB(x, y) != leeg.getRGB(x, y)) return false;
        return true;
    }

    private static @Nullable BufferedImage picture(PDPage blad) throws IOException {
        for (var naam : blad.getResources().getXObjectNames())
            if (blad.getResources().getXObject(naam) instanceof PDImageXObject beeld) return beeld.getImage();
        return null;
    }
}
