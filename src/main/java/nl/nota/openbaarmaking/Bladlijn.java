package nl.nota.openbaarmaking;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Which lines on a sheet no letter can be made of. */
final class Bladlijn {
    /** A letter is larger, in points. */
    private static final double STIP = 3.5;

    private Bladlijn() {}

    /** Whether it is a line of a table, or the dot before an item of a list. */
    static boolean isPlain(Path2D pad) {
        return isDot(pad) || isStraight(pad);
    }

    /** Whether it is no larger than the dot before an item of a list. */
    private static boolean isDot(Path2D pad) {
        var maat = pad.getBounds2D();
        return maat.getWidth() <= STIP && maat.getHeight() <= STIP;
    }

    /** Whether it goes up, down and sideways only, as the lines of a table do. */
    private static boolean isStraight(Path2D pad) {
        var punt = new double[6];
        double x = 0;
        double y = 0;
        for (var deel = pad.getPathIterator(new AffineTransform()); !deel.isDone(); deel.next()) {
            var soort = deel.currentSegment(punt);
            if (soort == PathIterator.SEG_CLOSE) continue;
            if (soort == PathIterator.SEG_QUADTO || soort == PathIterator.SEG_CUBICTO) return false;
            if (soort == PathIterator.SEG_LINETO && Math.abs(punt[0] - x) > 0.5 && Math.abs(punt[1] - y) > 0.5)
                return false;
            x = punt[0];
            y = punt[1];
        }
        return true;
    }
}
