package nl.nota.openbaarmaking;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMapper;

/** Paints boxes on the pixels of a sheet, each with its ground in letters of one size. */
final class Bladkwast {
    private static final String LETTER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double DUIM = 25.4;
    private static final double HOOGTE = 2.4;

    private final TrueTypeFont letters;
    private final int dpi;

    Bladkwast(int dpi) throws IOException {
        this.dpi = dpi;
        try (var in = FontMapper.class.getResourceAsStream(LETTER)) {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
        }
    }

    void paint(BufferedImage blad, List<Bladvak> vakken) throws IOException {
        for (var vak : vakken) {
            fill(blad, vak.plek(), Color.BLACK);
            if (vak.plek().height >= pixels(HOOGTE)) write(blad, label(vak), vak.plek(), Color.WHITE);
        }
    }

    /** As many of its grounds as fit on it, each as a whole. */
    private String label(Bladvak vak) throws IOException {
        var uit = "";
        for (var grond : vak.gronden()) {
            var langer = (uit + " " + grond).strip();
            if (pixels(1) + width(langer) > vak.plek().width) break;
            uit = langer;
        }
        return uit;
    }

    private double width(String woorden) throws IOException {
        var cmap = letters.getUnicodeCmapLookup();
        double uit = 0;
        for (var c : woorden.toCharArray()) uit += letters.getAdvanceWidth(cmap.getGlyphId(c)) * maat();
        return uit;
    }

    private double maat() throws IOException {
        return HOOGTE / DUIM * dpi / (letters.getUnitsPerEm() * 0.72);
    }

    /** A sheet of the same size of which nothing becomes public. */
    BufferedImage closed(int breed, int hoog, List<String> gronden) throws IOException {
        var uit = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        fill(uit, new Rectangle(breed, hoog), Color.WHITE);
        write(
                uit,
                "Deze bladzijde is niet openbaar: " + String.join(" ", gronden),
                new Rectangle(pixels(KANTLIJN), pixels(KANTLIJN), breed, pixels(HOOGTE * 2)),
                Color.BLACK);
        return uit;
    }

    private static final double KANTLIJN = 20;

    private static void fill(BufferedImage blad, Rectangle plek, Color kleur) {
        var pen = blad.createGraphics();
        pen.setColor(kleur);
        pen.fill(plek);
        pen.dispose();
    }

    private void write(BufferedImage blad, String woorden, Rectangle plek, Color kleur) throws IOException {
        var pen = blad.createGraphics();
        pen.clip(plek);
        pen.setColor(kleur);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var maat = maat();
        var cmap = letters.getUnicodeCmapLookup();
        double x = plek.x + pixels(1);
        var y = plek.y + (plek.height + pixels(HOOGTE)) / 2.0;
        for (var c : woorden.toCharArray()) {
            var nummer = cmap.getGlyphId(c);
            var vorm = letters.getGlyph().getGlyph(nummer);
            if (vorm != null)
                pen.fill(new AffineTransform(maat, 0, 0, -maat, x, y).createTransformedShape(vorm.getPath()));
            x += letters.getAdvanceWidth(nummer) * maat;
        }
        pen.dispose();
    }

    private int pixels(double mm) {
        return (int) Math.round(mm / DUIM * dpi);
    }
}
