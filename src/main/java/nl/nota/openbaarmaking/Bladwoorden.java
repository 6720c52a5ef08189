package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The words that were read on a drawn sheet, with in their midst what stands in the place of what stays inside. */
final class Bladwoorden {
    private final List<Bladbeeld.Vak> over;
    private final List<Openbaarblad.Regel> uit = new ArrayList<>();

    private Bladwoorden(List<Bladbeeld.Vak> vakken) {
        over = new ArrayList<>(vakken);
        over.sort(Comparator.<Bladbeeld.Vak>comparingInt(een -> een.plek().y).thenComparingInt(een -> een.plek().x));
    }

    static List<Openbaarblad.Regel> of(List<List<Beeldlezer.Woord>> regels, List<Bladbeeld.Vak> vakken) {
        var samen = new Bladwoorden(vakken);
        regels.forEach(regel -> samen.line(regel.stream()
                .filter(woord -> vakken.stream().noneMatch(vak -> vak.plek().intersects(woord.plek())))
                .toList()));
        List.copyOf(samen.over).forEach(samen::label);
        return List.copyOf(samen.uit);
    }

    /** The words that were read where something lies over what stays inside. */
    static List<String> under(List<List<Beeldlezer.Woord>> regels, List<Bladbeeld.Vak> vakken) {
        return regels.stream()
                .map(regel -> regel.stream()
                        .filter(woord ->
                                vakken.stream().anyMatch(vak -> vak.plek().intersects(woord.plek())))
                        .map(Beeldlezer.Woord::tekst)
                        .collect(Collectors.joining(" ")))
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    private void line(List<Beeldlezer.Woord> woorden) {
        if (woorden.isEmpty()) return;
        var plek = around(woorden);
        for (var vak : List.copyOf(over)) if (vak.plek().getMaxY() <= plek.y) label(vak);
        var stuk = new ArrayList<Beeldlezer.Woord>();
        for (var woord : woorden) {
            for (var vak : List.copyOf(over))
                if (isOnLine(vak.plek(), plek) && vak.plek().x < woord.plek().x) {
                    close(stuk);
                    label(vak);
                }
            stuk.add(woord);
        }
        close(stuk);
        for (var vak : List.copyOf(over)) if (isOnLine(vak.plek(), plek)) label(vak);
    }

    private static boolean isOnLine(Rectangle vak, Rectangle regel) {
        return vak.getMinY() < regel.getCenterY() && regel.getCenterY() < vak.getMaxY();
    }

    private void close(List<Beeldlezer.Woord> stuk) {
        if (stuk.isEmpty()) return;
        var tekst = String.join(" ", stuk.stream().map(Beeldlezer.Woord::tekst).toList());
        add(tekst, around(stuk));
        stuk.clear();
    }

    private static Rectangle around(List<Beeldlezer.Woord> woorden) {
        return woorden.stream()
                .map(Beeldlezer.Woord::plek)
                .reduce(Rectangle::union)
                .orElseThrow();
    }

    private void label(Bladbeeld.Vak vak) {
        over.remove(vak);
        add("[gelakt: " + vak.label() + "]", vak.plek());
    }

    private void add(String tekst, Rectangle plek) {
        uit.add(new Openbaarblad.Regel(tekst, plek.x, plek.y, plek.width, plek.height));
    }
}
