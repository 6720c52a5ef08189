package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a table of cells that were read: as wide as its widest row, without rows and columns that are empty. */
final class Celtabel {
    static final String VERBORGEN = "inlezen.blad.verborgen";
    static final String GROOT = "inlezen.blad.groot";
    static final String ONLEESBAAR = "inlezen.blad.onleesbaar";
    static final int MEESTE_RIJEN = 2_000;
    private static final int MEESTE_KOLOMMEN = 40;
    /** No sheet is wider. */
    static final int VER = 100_000;

    private Celtabel() {}

    /**
     * The table; empty when there is nothing in any cell.
     *
     * @param rijen of each row the words of its cells, by the number of their column
     */
    static Optional<Stuk> of(List<? extends Map<Integer, String>> rijen) {
        if (rijen.size() > MEESTE_RIJEN) throw new Weigering(GROOT);
        var kolommen = rijen.stream()
                .flatMap(rij -> rij.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (kolommen.isEmpty()) return Optional.empty();
        if (kolommen.size() > MEESTE_KOLOMMEN) throw new Weigering(GROOT);
        var uit = new ArrayList<List<List<Stuk>>>();
        for (var rij : rijen)
            if (!rij.isEmpty())
                uit.add(kolommen.stream()
                        .map(kolom -> List.of(Stuk.alinea("", 0, List.of(Loop.of(line(rij.getOrDefault(kolom, "")))))))
                        .toList());
        return Optional.of(Stuk.tabel(uit));
    }

    private static String line(String waarde) {
        return waarde.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
