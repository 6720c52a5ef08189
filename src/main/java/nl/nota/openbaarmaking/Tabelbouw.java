package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a table brought together so that nothing can be counted in what stays inside: of a row or a column of
 * which nothing is open each cell is the same label, and of neighbours like that there is one. The row at the head is
 * never one with those under it.
 */
final class Tabelbouw {
    private final List<List<List<Openbaardeel>>> rijen;

    private Tabelbouw(List<List<List<Openbaardeel>>> rijen) {
        this.rijen = rijen;
    }

    static Openbaarblok.Tabel of(List<List<List<Openbaardeel>>> rijen) {
        return new Openbaarblok.Tabel(new Tabelbouw(rows(rijen)).columns());
    }

    private static List<List<List<Openbaardeel>>> rows(List<List<List<Openbaardeel>>> rijen) {
        var uit = new ArrayList<List<List<Openbaardeel>>>();
        for (var rij : rijen) {
            var alles = all(rij);
            if (Deelrij.isGelakt(alles)) {
                if (uit.size() > 1 && isDicht(uit.getLast())) alles = Deelrij.joined(all(uit.removeLast()), alles);
                uit.add(Collections.nCopies(rij.size(), label(alles)));
            } else uit.add(rij);
        }
        return uit;
    }

    /** Where a row is closed it tells nothing of its columns. */
    private List<List<List<Openbaardeel>>> columns() {
        var breed = rijen.getFirst().size();
        if (rijen.stream().anyMatch(rij -> rij.size() != breed)) return rijen;
        var open = rijen.stream().filter(rij -> !isDicht(rij)).toList();
        var uit = new ArrayList<List<List<Openbaardeel>>>();
        rijen.forEach(rij -> uit.add(new ArrayList<>()));
        for (var van = 0; van < breed; ) {
            var tot = van + 1;
            if (isDicht(open, van)) while (tot < breed && isDicht(open, tot)) tot++;
            for (var nr = 0; nr < rijen.size(); nr++) {
                var rij = rijen.get(nr);
                uit.get(nr)
                        .add(isDicht(open, van) && open.contains(rij) ? label(column(open, van, tot)) : rij.get(van));
            }
            van = tot;
        }
        return uit;
    }

    private static boolean isDicht(List<List<Openbaardeel>> rij) {
        return Deelrij.isGelakt(all(rij));
    }

    private static boolean isDicht(List<List<List<Openbaardeel>>> open, int kolom) {
        return Deelrij.isGelakt(column(open, kolom, kolom + 1));
    }

    private static List<Openbaardeel> column(List<List<List<Openbaardeel>>> rijen, int van, int tot) {
        return Deelrij.joined(rijen.stream()
                .flatMap(rij -> rij.subList(van, tot).stream())
                .flatMap(List::stream)
                .toList());
    }

    private static List<Openbaardeel> all(List<List<Openbaardeel>> rij) {
        return Deelrij.joined(rij.stream().flatMap(List::stream).toList());
    }

    /** The label alone, without the blanks around it. */
    private static List<Openbaardeel> label(List<Openbaardeel> dicht) {
        return dicht.stream()
                .filter(Openbaardeel.Gelakt.class::isInstance)
                .limit(1)
                .toList();
    }
}
