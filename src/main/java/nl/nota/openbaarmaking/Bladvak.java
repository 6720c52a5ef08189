package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A box over what stays inside of a sheet. Its edges lie on a grid, so that they tell nothing of the width of what is
 * under it: a name can be known by its width alone.
 *
 * @param plek in pixels of the sheet
 * @param gronden the codes of the grounds, each once, in the order of the law
 */
record Bladvak(Rectangle plek, List<String> gronden) {
    private static final double KOLOM = 30;
    private static final double REGEL = 1;
    private static final double DUIM = 25.4;
    private static final double PUNT = 72;

    Bladvak {
        gronden = gronden.stream().distinct().sorted().toList();
    }

    String label() {
        return String.join(" ", gronden);
    }

    /** The boxes over these signs, line by line; those that touch are one. */
    static List<Bladvak> over(List<Bladletter> letters, String grond, int dpi, Rectangle vel) {
        var uit = new ArrayList<Bladvak>();
        for (var letter : letters) {
            var plek = snapped(letter, dpi).intersection(vel);
            if (!plek.isEmpty()) uit.add(new Bladvak(plek, List.of(grond)));
        }
        return joined(uit);
    }

    /** Those that have a pixel in common or lie side by side on one line become one. */
    static List<Bladvak> joined(List<Bladvak> vakken) {
        var uit = new ArrayList<>(vakken);
        for (var i = 0; i < uit.size(); i++)
            for (var j = i + 1; j < uit.size(); j++)
                if (uit.get(i).touches(uit.get(j))) {
                    uit.set(i, uit.get(i).with(uit.remove(j)));
                    i = -1;
                    break;
                }
        uit.sort(Comparator.<Bladvak>comparingInt(een -> een.plek().y).thenComparingInt(een -> een.plek().x));
        return List.copyOf(uit);
    }

    private boolean touches(Bladvak ander) {
        if (plek.intersects(ander.plek)) return true;
        var naast = plek.y == ander.plek.y
                && plek.height == ander.plek.height
                && (plek.x + plek.width == ander.plek.x || ander.plek.x + ander.plek.width == plek.x);
        var onder = plek.x == ander.plek.x
                && plek.width == ander.plek.width
                && (plek.y + plek.height == ander.plek.y || ander.plek.y + ander.plek.height == plek.y);
        return naast || onder;
    }

    private Bladvak with(Bladvak ander) {
        var samen = new TreeSet<>(gronden);
        samen.addAll(ander.gronden);
        return new Bladvak(plek.union(ander.plek), List.copyOf(samen));
    }

    /** Along the words the grid is wide, across them it is as fine as a line is high. */
    private static Rectangle snapped(Bladletter letter, int dpi) {
        var vak = letter.vak();
        var breed = letter.staand() ? REGEL : KOLOM;
        var hoog = letter.staand() ? KOLOM : REGEL;
        var links = down(vak.getMinX(), breed, dpi);
        var rechts = up(vak.getMaxX(), breed, dpi);
        var boven = down(vak.getMinY(), hoog, dpi);
        var onder = up(vak.getMaxY(), hoog, dpi);
        return new Rectangle(links, boven, rechts - links, onder - boven);
    }

    private static int down(double punten, double stap, int dpi) {
        return pixel(Math.floor(punten / PUNT * DUIM / stap) * stap, dpi);
    }

    private static int up(double punten, double stap, int dpi) {
        return pixel(Math.ceil(punten / PUNT * DUIM / stap) * stap, dpi);
    }

    private static int pixel(double mm, int dpi) {
        return (int) Math.round(mm / DUIM * dpi);
    }
}
