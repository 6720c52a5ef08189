package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The parts of sheets that somebody drew: each is a piece of the nota of its own, below the sheet on which it lies. */
final class Lakvlakken {
    private Lakvlakken() {}

    /** These pieces, and what was drawn of them and not taken back. */
    static List<Lakdeel> with(List<Lakdeel> delen, Collection<Lakking> gezegd) {
        var vlakken = Laatstgezegd.of(gezegd).values().stream()
                .filter(een -> een.soort() == Laksoort.VLAK && een.besluit() != Lakbesluit.TERUG)
                .flatMap(een -> Lakvlak.read(een.plaats().deel()).stream())
                .toList();
        var uit = new ArrayList<Lakdeel>();
        for (var deel : delen) {
            uit.add(deel);
            vlakken.stream()
                    .filter(vlak -> vlak.beeldsleutel().equals(deel.sleutel()))
                    .forEach(vlak -> uit.add(vlak.deel()));
        }
        return uit;
    }
}
