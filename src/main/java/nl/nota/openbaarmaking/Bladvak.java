package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** The boxes over the parts of the sheet that stay inside. */
    static List<Bladvak> parts(List<Bijlageplan.Vak> vakken, int dpi, Rectangle vel) {
        var uit = new ArrayList<Bladvak>();
        for (var vak : vakken) {
            var deel = vak.vlak();
            if (deel != null) uit.add(new Bladvak(deel.on(vel, dpi), List.of(vak.grond())));
        }
        return uit;
    }

    /**
     * Boxes that have no pixel in common, over all that lies under these and nothing else; those that had one name the
     * grounds of both.
     */
    static List<Bladvak> laid(List<Bladvak> eerst, List<Bladvak> delen) {
        var alle = Stream.concat(eerst.stream(), delen.stream()).toList();
        var uit = new ArrayList<Bladvak>();
        for (var vak : alle) {
            var gronden = alle.stream()
                    .filter(ander -> ander.plek.intersects(vak.plek))
                    .flatMap(ander -> ander.gronden.stream())
                    .toList();
            var over = List.of(vak.plek);
            for (var ligt : uit)
                over = over.stream()
                        .flatMap(plek -> without(plek, ligt.plek).stream())
                        .toList();
            over.forEach(plek -> uit.add(new Bladvak(plek, gronden)));
        }
        return sorted(uit);
    }

    /** What is left of a rectangle when another is taken out of it. */
    private static List<Rectangle> without(Rectangle plek, Rectangle weg) {
        var midden = plek.intersection(weg);
        if (midden.isEmpty()) return List.of(plek);
        var rechts = plek.x + plek.width;
        var onder = plek.y + plek.height;
        var tot = midden.x + midden.width;
        var diep = midden.y + midden.height;
        return Stream.of(
                        new Rectangle(plek.x, plek.y, plek.width, midden.y - plek.y),
                        new Rectangle(plek.x, midden.y, midden.x - plek.x, midden.height),
                        new Rectangle(tot, midden.y, rechts - tot, midden.height),
                        new Rectangle(plek.x, diep, plek.width, onder - diep))
                .filter(deel -> !deel.isEmpty())
                .toList();
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
        return sorted(uit);
    }

    private static List<Bladvak> sorted(List<Bladvak> vakken) {
        return vakken.stream()
                .sorted(Comparator.<Bladvak>comparingInt(een -> een.plek().y).thenComparingInt(een -> een.plek().x))
                .toList();
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
