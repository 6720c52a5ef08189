package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A sign as it is drawn on a sheet.
 *
 * @param sleutel tells it from each other sign on the sheet: which it is, and where
 * @param vak what it can cover, in points from the upper left of the sheet as people see it
 * @param staand whether the words it stands in go up or down
 */
record Bladletter(String sleutel, Rectangle2D vak, boolean staand) {
    /** A font may say that its signs are larger than a page; what is really larger is seen when it is drawn. */
    private static final double ONDER = -0.28;

    private static final double BOVEN = 1;
    private static final double RAND = 0.12;

    static Bladletter of(PDPage blad, Matrix matrix, PDFont font, int code, Vector stap) {
        var letter = new Rectangle2D.Double(-RAND, ONDER, stap.getX() + 2 * RAND, BOVEN - ONDER);
        var plek = matrix.createAffineTransform().createTransformedShape(letter);
        var vel = onSheet(blad);
        var richting = matrix.createAffineTransform().deltaTransform(new Point2D.Double(1, 0), null);
        vel.deltaTransform(richting, richting);
        var staand = Math.abs(richting.getY()) > Math.abs(richting.getX());
        return new Bladletter(
                key(matrix, code), vel.createTransformedShape(plek).getBounds2D(), staand);
    }

    /** The pixels that it can cover on the drawn sheet. */
    Rectangle on(int dpi) {
        var maat = dpi / 72.0;
        return AffineTransform.getScaleInstance(maat, maat)
                .createTransformedShape(vak)
                .getBounds();
    }

    static String key(Matrix m, int code) {
        return String.format(
                Locale.ROOT,
                "%d %.2f %.2f %.2f %.2f",
                code,
                m.getTranslateX(),
                m.getTranslateY(),
                m.getScaleX() + 2 * m.getShearY(),
                m.getScaleY() + 2 * m.getShearX());
    }

    private static AffineTransform onSheet(PDPage blad) {
        var vel = blad.getCropBox();
        var uit = new AffineTransform();
        switch (Math.floorMod(blad.getRotation(), 360)) {
            case 90 -> uit.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> uit.setTransform(-1, 0, 0, 1, vel.getWidth(), 0);
            case 270 -> uit.setTransform(0, -1, -1, 0, vel.getHeight(), vel.getWidth());
            default -> uit.setTransform(1, 0, 0, -1, 0, vel.getHeight());
        }
        uit.translate(-vel.getLowerLeftX(), -vel.getLowerLeftY());
        return uit;
    }
}
