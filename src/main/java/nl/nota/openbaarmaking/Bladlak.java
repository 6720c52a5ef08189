package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A sheet as the public may see it: drawn without the signs that stay inside, and with a box over where they stood.
 * When it is in any doubt whether all of them lie under a box, nothing of the sheet is shown.
 *
 * @param gesloten whether nothing of it is shown
 */
record Bladlak(BufferedImage beeld, List<Bladvak> vakken, boolean gesloten) {

    /**
     * Of the sheet with this number.
     *
     * @param vakken what stays inside of it
     */
    static Bladlak of(PDDocument pdf, int nummer, List<Bijlageplan.Vak> vakken, int dpi) throws IOException {
        if (vakken.isEmpty()) return new Bladlak(full(pdf, nummer, dpi), List.of(), false);
        var letters = Bladletters.of(pdf, nummer);
        var vol = new Bladtekenaar(pdf, Set.of(), letters::knows);
        var met = vol.draw(nummer, dpi);
        var vel = new Rectangle(met.getWidth(), met.getHeight());
        var weg = new HashSet<String>();
        var open = new ArrayList<Bladvak>();
        for (var vak : vakken) {
            // Where the words are not read as they were when it was said that they stay inside, nothing is certain.
            if (vak.isHeel()
                    || !vak.toets().equals(Bijlageplan.Vak.toets(letters.tekst()))
                    || !letters.covers(vak.begin(), vak.eind())) return closed(met, vakken, dpi);
            var eigen = letters.at(vak.begin(), vak.eind());
            eigen.forEach(letter -> weg.add(letter.sleutel()));
            open.addAll(Bladvak.over(eigen, vak.grond(), dpi, vel));
        }
        var delen = Bladvak.parts(vakken, dpi, vel);
        var over = Bladvak.laid(Bladvak.joined(open), delen);
        var leeg = new Bladtekenaar(pdf, weg, letters::knows);
        var zonder = weg.isEmpty() ? met : leeg.draw(nummer, dpi);
        if (!leeg.leftOutAll()
                || isDoubtful(met, zonder, unseen(vakken, letters, delen, dpi), letters, vol.hasMore(), dpi)
                || differs(met, zonder, over)) return closed(met, vakken, dpi);
        new Bladkwast(dpi).paint(zonder, over);
        return new Bladlak(zonder, over, false);
    }

    private static BufferedImage full(PDDocument pdf, int nummer, int dpi) throws IOException {
        return new Bladtekenaar(pdf, Set.of(), sleutel -> true).draw(nummer, dpi);
    }

    private static Bladlak closed(BufferedImage als, List<Bijlageplan.Vak> vakken, int dpi) throws IOException {
        var gronden =
                vakken.stream().map(Bijlageplan.Vak::grond).distinct().sorted().toList();
        var beeld = new Bladkwast(dpi).closed(als.getWidth(), als.getHeight(), gronden);
        return new Bladlak(beeld, List.of(new Bladvak(new Rectangle(als.getWidth(), als.getHeight()), gronden)), true);
    }

    /** Words that are read but not drawn, over a picture, may stand in that picture at another place. */
    private static boolean isDoubtful(
            BufferedImage met,
            BufferedImage zonder,
            List<Bijlageplan.Vak> vakken,
            Bladletters letters,
            boolean meer,
            int dpi) {
        var vel = new Rectangle(met.getWidth(), met.getHeight());
        return meer
                && vakken.stream()
                        .map(vak -> Bladvak.over(letters.at(vak.begin(), vak.eind()), vak.grond(), dpi, vel))
                        .anyMatch(over -> over.stream().noneMatch(vak -> differs(met, zonder, vak.plek())));
    }

    /** The words that do not lie as a whole under a part that somebody who looked at the sheet drew over them. */
    private static List<Bijlageplan.Vak> unseen(
            List<Bijlageplan.Vak> vakken, Bladletters letters, List<Bladvak> delen, int dpi) {
        return vakken.stream()
                .filter(Bijlageplan.Vak::isWoorden)
                .filter(vak -> letters.at(vak.begin(), vak.eind()).stream()
                        .map(letter -> letter.on(dpi))
                        .anyMatch(plek ->
                                delen.stream().noneMatch(deel -> deel.plek().contains(plek))))
                .toList();
    }

    private static boolean differs(BufferedImage een, BufferedImage ander, Rectangle binnen) {
        for (var y = binnen.y; y < binnen.y + binnen.height; y++)
            for (var x = binnen.x; x < binnen.x + binnen.width; x++)
                if (een.getRGB(x, y) != ander.getRGB(x, y)) return true;
        return false;
    }

    /** Whether the two are not the same outside the boxes. */
    private static boolean differs(BufferedImage een, BufferedImage ander, List<Bladvak> buiten) {
        for (var y = 0; y < een.getHeight(); y++)
            for (var x = 0; x < een.getWidth(); x++)
                if (een.getRGB(x, y) != ander.getRGB(x, y) && !isWithin(buiten, x, y)) return true;
        return false;
    }

    private static boolean isWithin(List<Bladvak> vakken, int x, int y) {
        return vakken.stream().anyMatch(vak -> vak.plek().contains(x, y));
    }
}
