package nl.nota.openbaarmaking;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a sheet as people see it, with or without some of its signs; remarks that were laid over it are left out. */
final class Bladtekenaar extends PDFRenderer {
    /** So many lines make a table; of more lines letters can be made. */
    private static final int MEESTE_LIJNEN = 400;

    private final Set<String> zonder;
    private final Predicate<String> bekend;
    private final Set<String> gezien = new HashSet<>();
    private boolean meer;
    private int lijnen;

    /**
     * Of a document.
     *
     * @param zonder the signs that are not drawn
     * @param bekend the signs of which it is known what they say
     */
    Bladtekenaar(PDDocument pdf, Set<String> zonder, Predicate<String> bekend) {
        super(pdf);
        this.zonder = Set.copyOf(zonder);
        this.bekend = bekend;
        setAnnotationsFilter(PDAnnotationWidget.class::isInstance);
    }

    BufferedImage draw(int nummer, float dpi) throws IOException {
        return renderImageWithDPI(nummer - 1, dpi, ImageType.RGB);
    }

    /** Whether each sign that had to be left out was met, and left out. */
    boolean leftOutAll() {
        return gezien.equals(zonder);
    }

    /** Whether more was drawn than signs that are known and the lines of tables. */
    boolean hasMore() {
        return meer || lijnen > MEESTE_LIJNEN;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters gegevens) throws IOException {
        return new Kijker(gegevens);
    }

    private final class Kijker extends PageDrawer {
        Kijker(PageDrawerParameters gegevens) throws IOException {
            super(gegevens);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector stap) throws IOException {
            var sleutel = Bladletter.key(matrix, code);
            if (!bekend.test(sleutel)) meer = true;
            if (zonder.contains(sleutel)) gezien.add(sleutel);
            else super.showGlyph(matrix, font, code, stap);
        }

        @Override
        public void drawImage(PDImage beeld) throws IOException {
            meer = true;
            // Drawn larger than it is, a pixel colours none beside it: one beside a box tells nothing of what is under
            // it.
            beeld.setInterpolate(false);
            super.drawImage(beeld);
        }

        @Override
        public void shadingFill(COSName naam) throws IOException {
            meer = true;
            super.shadingFill(naam);
        }

        @Override
        public void strokePath() throws IOException {
            look();
            super.strokePath();
        }

        @Override
        public void fillPath(int regel) throws IOException {
            look();
            super.fillPath(regel);
        }

        @Override
        public void fillAndStrokePath(int regel) throws IOException {
            look();
            super.fillAndStrokePath(regel);
        }

        private void look() {
            lijnen++;
            if (!Bladlijn.isPlain(getLinePath())) meer = true;
        }
    }
}
