package nl.nota.openbaarmaking;

import java.awt.Color;
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
            return beeld != null && isSame(Bladlak.of(bron, nummer, vakken, dpi), beeld);
        }
    }

    /** Whether it is what it has to be, and has only two colours where something stays inside. */
    static boolean isSame(Bladlak hoort, BufferedImage beeld) {
        var eigen = hoort.beeld();
        if (eigen.getWidth() != beeld.getWidth() || eigen.getHeight() != beeld.getHeight()) return false;
        for (var y = 0; y < eigen.getHeight(); y++)
            for (var x = 0; x < eigen.getWidth(); x++) if (eigen.getRGB(x, y) != beeld.getRGB(x, y)) return false;
        return hoort.vakken().stream().allMatch(vak -> isPlain(beeld, vak));
    }

    /** The lower right corner of a box, in which no ground is written, has one colour. */
    private static boolean isPlain(BufferedImage beeld, Bladvak vak) {
        var plek = vak.plek();
        var kleur = beeld.getRGB(plek.x + plek.width - 1, plek.y + plek.height - 1);
        if (kleur != Color.BLACK.getRGB() && kleur != Color.WHITE.getRGB()) return false;
        for (var y = plek.y + plek.height * 3 / 4; y < plek.y + plek.height; y++)
            for (var x = plek.x + plek.width / 2; x < plek.x + plek.width; x++)
                if (beeld.getRGB(x, y) != kleur) return false;
        return true;
    }

    private static @Nullable BufferedImage picture(PDPage blad) throws IOException {
        for (var naam : blad.getResources().getXObjectNames())
            if (blad.getResources().getXObject(naam) instanceof PDImageXObject beeld) return beeld.getImage();
        return null;
    }
}
